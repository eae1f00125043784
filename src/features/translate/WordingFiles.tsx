import { useId, useState } from 'react'

import { useWords } from '../../i18n/useWords'
import { saveFile } from '../../ui/saveFile'
import { today } from '../../ui/today'
import { ToolButton } from '../../ui/ToolButton'
import { type DeskWork, withEdit, withReview } from '../../wording/edits'
import type { Unreadable } from '../../wording/readWordingFile'
import type { WordingRecord } from '../../wording/records'
import type { LeftOut } from '../../wording/refusals'
import type { Taken } from '../../wording/takeRows'
import type { Texts } from '../../wording/texts'
import { reasonWords } from './deskWords'
import styles from './WordingFiles.module.css'

interface WordingFilesProps {
  readonly published: Texts
  readonly reviewed: Readonly<Record<string, string>>
  readonly work: DeskWork
  readonly change: (work: DeskWork) => void
  readonly announce: (text: string) => void
}

/** What came of the last file, made or taken in. */
type Outcome =
  | { readonly kind: 'saved'; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'failed' }

const FORMATS = ['json', 'csv', 'xlsx'] as const
type Format = (typeof FORMATS)[number]

/** How changed texts leave as a file, to be sent in, and how one comes back. */
export function WordingFiles({ published, reviewed, work, change, announce }: WordingFilesProps) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const [isAll, setIsAll] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const save = async (format: Format) => {
    try {
      const { recordsOf } = await import('../../wording/records')
      const { records, leftOut } = recordsOf(published, work, { all: isAll, settled: reviewed })
      const name = `tawthiq-texts-${today()}.${format}`
      saveFile(await fileOf(format, records), name)
      setOutcome({ kind: 'saved', leftOut })
      announce(t('desk.files.saved', { name }))
    } catch {
      setOutcome({ kind: 'failed' })
    }
  }
  const take = async (file: File) => {
    try {
      const { readWordingFile } = await import('../../wording/readWordingFile')
      const read = await readWordingFile(file.name, file)
      if (read.kind === 'unreadable') {
        setOutcome(read)
        return
      }
      const { takeRows } = await import('../../wording/takeRows')
      const taken = takeRows(read.rows, published)
      setOutcome({ kind: 'taken', taken })
      const edited = taken.edits.reduce((all, edit) => withEdit(all, published, edit), work)
      change(
        Object.entries(taken.reviewed).reduce(
          (all, [key, print]) => withReview(all, key, print),
          edited,
        ),
      )
    } catch {
      setOutcome({ kind: 'failed' })
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
            onChange={({ target }) => {
              setIsAll(target.checked)
            }}
          />
          {t('desk.files.all')}
        </label>
      </div>
      <div className={styles.row}>
        <label htmlFor={id}>{t('desk.files.take')}</label>
        <input
          id={id}
          type="file"
          accept=".json,.csv,.xlsx"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void take(file)
            target.value = ''
          }}
        />
      </div>
      <div role="status">{outcome && <Told outcome={outcome} />}</div>
    </div>
  )
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords()
  const { t } = words
  switch (outcome.kind) {
    case 'failed':
      return <p>{t('desk.files.failed')}</p>
    case 'unreadable':
      return <p>{t(`desk.files.unreadable.${outcome.why}`)}</p>
    case 'saved':
      return outcome.leftOut.length === 0 ? null : (
        <>
          <p>{t('desk.files.leftOut')}</p>
          <ul>
            {outcome.leftOut.map(({ edit, reasons }) => (
              <li key={edit.language + edit.key}>
                <code dir="ltr">{edit.key}</code>{' '}
                {reasons.map((reason) => reasonWords(words, reason)).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )
    case 'taken': {
      const { edits, refused, outdated } = outcome.taken
      return (
        <>
          <p>{t('desk.files.taken', { count: edits.length })}</p>
          {refused.length > 0 && <p>{t('desk.files.refused')}</p>}
          <ul>
            {refused.map(({ line, key, reason }, i) => (
              <li key={i}>
                {t('desk.files.refusedLine', {
                  line: words.count(line),
                  key,
                  reason: reasonWords(words, reason),
                })}
              </li>
            ))}
          </ul>
          {outdated.length > 0 && <p>{t('desk.files.outdated', { list: words.list(outdated) })}</p>}
        </>
      )
    }
  }
}

async function fileOf(format: Format, records: readonly WordingRecord[]): Promise<Blob> {
  const { writeWordingCsv, writeWordingJson, writeWordingXlsx } =
    await import('../../wording/writeWording')
  switch (format) {
    case 'json':
      return new Blob([writeWordingJson(records)], { type: 'application/json' })
    case 'csv':
      return new Blob([writeWordingCsv(records)], { type: 'text/csv;charset=utf-8' })
    case 'xlsx':
      return writeWordingXlsx(records)
  }
}
