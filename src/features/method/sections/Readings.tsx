import { COUNTED } from '../../../domain/data/subject'
import { ask } from '../../../domain/ask/ask'
import { byReason, countReadings, observationsOf, READINGS } from '../../../domain/checks/readings'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerText, ObservationText } from '../../../i18n/AnswerText'
import { capitalised } from '../../../i18n/format/casing'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { exampleReport } from './exampleReport'
import { Section } from '../Section'
import lines from '../../../ui/Table.module.css'
import styles from '../Table.module.css'

/** How texts were read, and which of two numbers is taken. */
export function Readings({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  const counts = countReadings(observationsOf(table))
  return (
    <Section id="readings">
      <p>{t('methodView.readings.read')}</p>
      <p>{t('methodView.readings.cut')}</p>
      <p>{t('methodView.readings.together')}</p>
      <dl>
        {READINGS.map((reading) => (
          <div key={reading}>
            <dt>{t(`methodView.readings.${reading}`)}</dt>
            <dd>
              {t(`methodView.readings.${reading}Text`)}{' '}
              <small>{t('methodView.numbers', { count: counts[reading] })}</small>
            </dd>
          </div>
        ))}
      </dl>
      <Example table={table} />
      <Reasons table={table} />
      <p>{t('methodView.readings.one')}</p>
      <p>{t('methodView.readings.period')}</p>
    </Section>
  )
}

/** A text that misprints the total in one place and prints it rightly in another. */
function Example({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const answer = ask(table, questionOf(EVERYTHING, COUNTED))
  if (answer.kind !== 'published') return null
  const { observations, rejected } = answer.figure
  const misread = rejected.find(({ source }) =>
    observations.some((accepted) => accepted.source === source),
  )
  const source = table.vocabulary.sources.find(({ id }) => id === misread?.source)
  const reason = table.vocabulary.reasons.get(misread?.reason ?? '')
  if (!misread || !source || !reason) return null
  return (
    <p>
      {rich(
        (names) =>
          words.t('methodView.readings.example', {
            ...names,
            report: exampleReport(words, table),
            publisher: words.label(source.publisher.label),
            reason: words.inner(reason),
          }),
        {
          wrong: <ObservationText observation={misread} />,
          right: <AnswerText answer={answer} />,
        },
      )}
    </p>
  )
}

function Reasons({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  return (
    <table className={`${lines.table} ${styles.table}`}>
      <caption>{t('methodView.readings.reasons')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('methodView.readings.reason')}</th>
          <th scope="col">{t('methodView.readings.reading')}</th>
          <th scope="col" className={styles.number}>
            {t('methodView.readings.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {byReason(table).map(({ reason, reading, count }) => {
          const label = table.vocabulary.reasons.get(reason)
          return (
            <tr key={`${reason} ${reading}`}>
              {/* Reasons are written to stand inside a sentence. */}
              <th scope="row">{label && capitalised(words.label(label))}</th>
              <td>{t(`methodView.readings.${reading}`)}</td>
              <td className={styles.number}>{words.count(count)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
