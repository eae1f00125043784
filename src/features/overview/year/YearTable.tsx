import { daysOfYear } from '../../../domain/data/period'
import type { FigureTable } from '../../../domain/data/table'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { isTollMode, type PanelRow } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { AnswerCell } from '../../../evidence/AnswerCell'
import styles from '../../../evidence/AnswerTable.module.css'
import { Observations, ReadIn } from '../../../evidence/Observations'
import { ShareCell } from '../../../evidence/ShareCell'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { ScrollBox } from '../../../ui/ScrollBox'
import { RankAndShare } from '../parts/RankAndShare'

interface YearTableProps {
  readonly model: PanelModel
  readonly rows: readonly PanelRow[]
  readonly table: FigureTable
}

/** Years, or months, by victim category, with the texts in which each was read. */
export function YearTable({ model: { total, mode }, rows, table }: YearTableProps) {
  const words = useWords()
  const { t } = words
  const { vocabulary } = table
  const parts = rows[0]?.parts ?? []
  const tolls = isTollMode(mode) ? mode : null
  const nameOf = (row: PanelRow) => rowName(words, table, tolls ?? 'years', row)
  /** One of a year: "Year 1, children". */
  const ofOne = (row: PanelRow, one: PanelRow) =>
    one === row
      ? nameOf(row)
      : t('pair', { first: nameOf(row), second: rowName(words, table, 'victims', one) })
  const caption = t(tolls ? `tolls.caption.${tolls}` : 'period.noRunning')
  return (
    <ScrollBox label={caption} hint={t('print.sideways')}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(mode === 'months' ? 'table.month' : 'table.year')}</th>
            <th scope="col">{t('table.together')}</th>
            {parts.map((part) => (
              <th key={part.id} scope="col">
                {rowName(words, table, 'victims', part)}
              </th>
            ))}
            <th scope="col">{t('table.readIn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {nameOf(row)}
                <span className={styles.beside}>
                  {tolls
                    ? reportName(words, table, row.id)
                    : words.period(daysOfYear(Number(row.id)), 'short')}
                </span>
              </th>
              {[row, ...row.parts].map((one) => (
                <td key={one === row ? 'all' : one.id}>
                  <AnswerCell answer={one.answer} vocabulary={vocabulary} of={ofOne(row, one)} />
                  {one.share?.kind === 'derived' && (
                    <span className={styles.beside}>
                      <ShareCell
                        share={one.share}
                        answer={one.answer}
                        vocabulary={vocabulary}
                        of={ofOne(row, one)}
                      />
                    </span>
                  )}
                  <RankAndShare share={one.printedShare} />
                </td>
              ))}
              <td>
                <ReadIn answer={row.answer} vocabulary={vocabulary} of={ofOne(row, row)} />{' '}
                <ReadParts parts={row.parts} vocabulary={vocabulary} />
              </td>
            </tr>
          ))}
          {total && (
            <tr>
              <th scope="row">{t('table.together')}</th>
              <td colSpan={parts.length + 1}>
                <AnswerCell
                  answer={total.answer}
                  vocabulary={vocabulary}
                  of={t('table.together')}
                />
              </td>
              <td>
                <ReadIn answer={total.answer} vocabulary={vocabulary} of={t('table.together')} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function reportName(words: Words, { reports }: FigureTable, id: string): string {
  const report = reports.get(id)?.report
  return report ? words.source(report) : id
}

interface ReadPartsProps {
  readonly parts: readonly PanelRow[]
  readonly vocabulary: Vocabulary
}

/** Where the printed parts of a year were read: not in the texts of its whole alone. */
function ReadParts({ parts, vocabulary }: ReadPartsProps) {
  const { t } = useWords()
  const figures = parts.flatMap(({ answer }) =>
    answer.kind === 'published' ? [answer.figure] : [],
  )
  if (figures.length === 0) return null
  return (
    <span className={styles.beside}>
      {t('table.parts')} <Observations figures={figures} vocabulary={vocabulary} />
    </span>
  )
}
