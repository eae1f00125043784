import { codeLists } from '../../dataset/ownFile/codes'
import type { Fault } from '../../dataset/ownFile/Outcome'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { writeShownCsv } from '../../exports/writeCsv'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { saveFile } from '../../platform/saveFile'
import styles from './OwnFile.module.css'

/** What has to be put right in a file, line by line; all of it as a list to be saved. */
export function FaultList({
  faults,
  isCut = false,
  name,
  vocabulary,
}: {
  readonly faults: readonly Fault[]
  /** Whether nothing was read beyond them. */
  readonly isCut?: boolean
  readonly name: string
  readonly vocabulary: Vocabulary
}) {
  const words = useWords()
  const { t, count } = words
  const more = faults.length - MOST_SHOWN
  const lists = codeLists(vocabulary)
  const textOf = ({ kind, column, value, other, near = '' }: Fault) => {
    const meant = lists.find((entry) => entry.column === column && entry.code === near)
    return t(`ownFile.fault.${kind}`, {
      value,
      other: other === null ? '' : count(other),
      near: meant ? words.label(meant.label) : near,
    })
  }
  return (
    <>
      <h3>{t('ownFile.faults', { count: faults.length, number: count(faults.length), name })}</h3>
      <ol className={styles.faults}>
        {faults.slice(0, MOST_SHOWN).map((fault, i) => (
          <li key={i}>{lineOf(words, fault, textOf(fault))}</li>
        ))}
      </ol>
      {more > 0 && <p>{t('ownFile.more', { count: more, number: count(more) })}</p>}
      {isCut && <p>{t('ownFile.cut')}</p>}
      <p className={styles.line}>
        <button
          type="button"
          onClick={() => {
            saveFile(listOf(words, faults, textOf), 'tawthiq-faults.csv')
          }}
        >
          {t('ownFile.saveFaults')}
        </button>
      </p>
    </>
  )
}

const MOST_SHOWN = 20

function lineOf({ t, count }: Words, fault: Fault, text: string): string {
  const line = count(fault.line)
  const said = { line, fault: text }
  return fault.column === null
    ? t('ownFile.atLine', said)
    : t('ownFile.at', { ...said, column: t(`ownFile.column.${fault.column}`) })
}

function listOf({ t }: Words, faults: readonly Fault[], textOf: (fault: Fault) => string): Blob {
  const heads = (['line', 'column', 'value', 'fault'] as const).map((name) =>
    t(`ownFile.list.${name}`),
  )
  const rows = faults.map((fault) => [fault.line, fault.column, fault.value, textOf(fault)])
  return new Blob([writeShownCsv({ heads, rows })], { type: 'text/csv;charset=utf-8' })
}
