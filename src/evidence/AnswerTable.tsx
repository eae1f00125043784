import { type ReactNode, use } from 'react'

import type { Answer } from '../domain/ask/answer'
import type { Vocabulary } from '../domain/data/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { useWords } from '../i18n/useWords'
import { PanelReadingContext } from '../ui/PanelContexts'
import hidden from '../ui/Hidden.module.css'
import { ScrollBox } from '../ui/ScrollBox'
import styles from './AnswerTable.module.css'
import { Limited } from './Limited'
import { ReadIn } from './Observations'
import { Sum } from './Sum'

interface AnswerRow {
  readonly id: string
  readonly name: string
  /** What stands in the place of the name: a link. */
  readonly link?: ReactNode
  readonly answer: Answer
  /** What else is published of the same cell: a rank, a share. */
  readonly beside?: ReactNode
}

interface AnswerTableProps {
  readonly caption: string
  readonly head: string
  readonly rows: readonly AnswerRow[]
  readonly vocabulary: Vocabulary
}

/** The answers of a chart as a table: number, kind of answer, what it is made of, where read. */
export function AnswerTable({ caption, head, rows, vocabulary }: AnswerTableProps) {
  const { t } = useWords()
  const isSaidAbove = use(PanelReadingContext) === caption
  return (
    <ScrollBox label={caption} hint={t('print.sideways')}>
      <table className={styles.table}>
        {/* Still the name of the table for those who hear it. */}
        <caption className={isSaidAbove ? hidden.hidden : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('table.number')}</th>
            <th scope="col">{t('table.kind')}</th>
            <th scope="col">{t('table.readIn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, link, answer, beside }) => (
            <tr key={id}>
              <th scope="row">{link ?? name}</th>
              <td>
                <AnswerText answer={answer} bare />
                {beside !== undefined && <span className={styles.beside}>{beside}</span>}
              </td>
              <td>
                <KindText answer={answer} vocabulary={vocabulary} of={name} />
              </td>
              <td>
                <ReadIn answer={answer} vocabulary={vocabulary} of={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function KindText({
  answer,
  vocabulary,
  of,
}: Pick<AnswerRow, 'answer'> & { readonly vocabulary: Vocabulary; readonly of: string }) {
  const { t } = useWords()
  switch (answer.kind) {
    case 'published':
      return <>{t('answer.published')}</>
    case 'derived':
      return (
        <>
          {t('answer.calculatedBy')}: <Sum receipt={answer.receipt} />
        </>
      )
    case 'bounded':
      return <Limited answer={answer} vocabulary={vocabulary} of={of} />
    case 'unpublished':
      return null
  }
}
