import { useId, useState } from 'react'

import { useWords } from '../../../i18n/useWords'
import { saveFile } from '../../../platform/saveFile'
import { today } from '../../../platform/today'
import { ToolButton } from '../../../ui/controls/ToolButton'
import type { DeskChange, DeskWork, Edit } from '../../../wording/edits'
import type { WordingRecord } from '../../../wording/records'
import { contestedIn, withTaken } from '../../../wording/takeInto'
import type { Texts } from '../../../wording/texts'
import type { PickText } from './deskWords'
import { FileOutcome, type Outcome } from './FileOutcome'
import styles from './WordingFiles.module.css'

const FORMATS = ['json', 'csv', 'xlsx'] as const
type Format = (typeof FORMATS)[number]

/** How changed texts leave as a file, to be sent in, and how one comes back. */
export function WordingFiles(props: {
  readonly published: Texts
  readonly reviewed: Readonly<Record<string, string>>
  readonly work: DeskWork
  readonly change: (next: DeskChange) => void
  readonly announce: (text: string) => void
  readonly pick: PickText
}) {
  const { published, reviewed, work, change, announce, pick } = props
  const { t } = useWords()
  const id = useId()
  const [isAll, setIsAll] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const save = async (format: Format) => {
    try {
      const { recordsOf } = await import('../../../wording/records')
      const { records, leftOut } = recordsOf(published, work, { all: isAll, settled: reviewed })
      const name = `tawthiq-texts-${today()}.${format}`
      saveFile(await fileOf(format, records), name)
      setOutcome({ kind: 'saved', leftOut })
      announce(t('desk.files.saved', { name }))
    } catch {
      setOutcome({ kind: 'failed', why: 'failed' })
    }
  }
  const take = async (file: File) => {
    try {
      const { readApart } = await import('./readApart')
      const read = await readApart(file)
      if (read.kind === 'unreadable') {
        setOutcome(read)
        return
      }
      const { takeRows } = await import('../../../wording/takeRows')
      const taken = takeRows(read.rows, published)
      let contested: readonly Edit[] = []
      // The work of now, which may have gone on while the file was read.
      change((now) => {
        contested = contestedIn(now, taken)
        return withTaken(now, published, taken)
      })
      setOutcome({ kind: 'taken', taken, contested })
    } catch {
      setOutcome({ kind: 'failed', why: 'unread' })
    }
  }
  return (
    <div className={styles.files}>
      <div className={styles.row}>
        <span>{t('desk.files.save')}</span>
        {FORMATS.map((format) => (
          <ToolButton
            key={format}
            onPress={() => {
              void save(format)
            }}
          >
            {format.toUpperCase()}
          </ToolButton>
        ))}
        <label>
          <input
            type="checkbox"
            checked={isAll}
            onChange={({ target }) => setIsAll(target.checked)}
          />
          {t('desk.files.all')}
        </label>
      </div>
      <div className={styles.row}>
        <label htmlFor={id}>{t('desk.files.take')}</label>
        <input
          id={id}
          type="file"
          accept=".json,.csv,.tsv,.txt,.xlsx,.ods"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void take(file)
            target.value = ''
          }}
        />
      </div>
      <FileOutcome
        {...{ outcome, published, work, change, pick }}
        putAway={() => setOutcome(null)}
      />
    </div>
  )
}

async function fileOf(format: Format, records: readonly WordingRecord[]): Promise<Blob> {
  const { writeWordingCsv, writeWordingJson, writeWordingXlsx } =
    await import('../../../wording/writeWording')
  switch (format) {
    case 'json':
      return new Blob([writeWordingJson(records)], { type: 'application/json' })
    case 'csv':
      return new Blob([writeWordingCsv(records)], { type: 'text/csv;charset=utf-8' })
    case 'xlsx':
      return writeWordingXlsx(records)
  }
}
