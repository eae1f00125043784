import { COUNTED } from '../../../domain/data/subject'
import { type Known, figuresOf, isKnown } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import type { Edition } from '../../../domain/data/edition'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { sourceToCite } from '../../../domain/data/sourceToCite'
import { ownTitle } from '../../../domain/reports/ownTitle'
import { capitalised } from '../../../i18n/format/casing'
import { AnswerText } from '../../../i18n/AnswerText'
import { countedWords } from '../../../i18n/phrases/question/countedWords'
import { questionPeriod } from '../../../i18n/phrases/question/questionPeriod'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import styles from './Citing.module.css'
import { extentOf } from './extentOf'
import { PublisherLink } from './PublisherLink'
import { Section } from '../Section'

interface CitingProps {
  readonly table: FigureTable
  readonly edition: Edition
}

/** A figure and the collection as they can be quoted, and what the rights in them are. */
export function Citing({ table, edition }: CitingProps) {
  const words = useWords()
  const { t, date } = words
  const answer = ask(table, questionOf(EVERYTHING, COUNTED))
  return (
    <Section id="cite">
      <p>{t('methodView.cite.intro')}</p>
      {isKnown(answer) && <FigureCitation table={table} edition={edition} answer={answer} />}
      <h3>{t('methodView.cite.collection')}</h3>
      <blockquote className={styles.citation}>
        {t('methodView.cite.collectionText', {
          title: t('page.title'),
          version: edition.version,
          date: date(edition.gathered),
          extent: extentOf(words, table),
        })}
      </blockquote>
      <p>{rich((names) => t('methodView.cite.rights', names), { site: <PublisherLink /> })}</p>
      <p>{t('methodView.cite.own', { licence: LICENCE })}</p>
    </Section>
  )
}

const LICENCE = 'MIT'

function FigureCitation({ table, edition, answer }: CitingProps & { readonly answer: Known }) {
  const words = useWords()
  const { t, date } = words
  const question = questionOf(EVERYTHING, COUNTED)
  const [figure] = figuresOf(answer)
  const source = figure && sourceToCite(figure, table.vocabulary)
  const report = table.reports.get(EVERYTHING.report)?.report
  if (!source || !report) return null
  const own = ownTitle(report, words.language)
  const name = `[${capitalised(words.report(report))}]`
  const publisher = words.label(source.publisher.label)
  return (
    <>
      <h3>{t('methodView.cite.figure')}</h3>
      <blockquote className={styles.citation}>
        {rich(
          (names) =>
            t('methodView.cite.figureText', {
              ...names,
              publisher: t('report.publisher'),
              published:
                report.published === null ? t('files.cite.noDate') : date(report.published),
              counted: countedWords(words, table.vocabulary, question, answer.value),
              period: questionPeriod(words, table, EVERYTHING),
              text:
                source.published === null
                  ? publisher
                  : t('pair', { first: publisher, second: date(source.published) }),
              version: edition.version,
              date: date(edition.gathered),
            }),
          {
            number: <AnswerText answer={answer} />,
            title: own ? (
              <>
                <cite lang={own.language} translate="no">
                  <bdi>{own.text}</bdi>
                </cite>{' '}
                {name}
              </>
            ) : (
              <>{name}</>
            ),
          },
        )}
      </blockquote>
    </>
  )
}
