import type { ReactNode } from 'react'

import { PARTS } from '../../../domain/panels/panel'
import { SUBJECT, COUNTED } from '../../../domain/data/subject'
import { ask } from '../../../domain/ask/ask'
import { EVERYTHING, questionOf, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { Sum } from '../../../evidence/Sum'
import { askedWords } from '../../../i18n/phrases/question/countedWords'
import { questionPeriod } from '../../../i18n/phrases/question/questionPeriod'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { Mark, type Shape } from '../../../ui/charts/Mark'
import styles from './Answers.module.css'
import { exampleReport } from './exampleReport'
import { Section } from '../Section'

/** The four things that figures can say to a question, each with an example from the data. */
export function Answers({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  return (
    <Section id="answers">
      <p>{t('methodView.answers.intro')}</p>
      <dl>
        <Kind
          shape="solid"
          term={t('kinds.published')}
          text={t('methodView.answers.publishedText')}
          example={<Asked table={table} about={EVERYTHING} />}
        />
        <Kind
          shape="framed"
          term={t('kinds.derived')}
          text={t('methodView.answers.derivedText')}
          example={<Asked table={table} about={LAST_PART} />}
        />
        <Kind
          shape="stub"
          term={t('methodView.answers.bounded')}
          text={t('methodView.answers.boundedText')}
          example={PLACE_IN_YEAR_1 && <Asked table={table} about={PLACE_IN_YEAR_1} />}
        />
        <Kind
          shape="stub"
          term={t('kinds.unpublished')}
          text={t('methodView.answers.unpublishedText')}
          example={WITHOUT_PEOPLE && <Asked table={table} about={WITHOUT_PEOPLE} />}
        />
      </dl>
      <p>{t('methodView.answers.rules')}</p>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(`methodView.answers.${rule}`)}</li>
        ))}
      </ul>
    </Section>
  )
}

const { place, report } = SUBJECT.examples
/** The last of the parts, of whom no number was found: it is what the others leave. */
const LAST_PART = { victims: PARTS.slice(-1) }
/** No report gives governorate by year. */
const PLACE_IN_YEAR_1 = place === null ? null : { years: [1], governorates: [place] }
/** A report, as on cluster munitions, in which no text read gives a number of people killed. */
const WITHOUT_PEOPLE = report === null ? null : { report }

const RULES = ['reports', 'overlap', 'qualified', 'shortest', 'zone'] as const

interface KindProps {
  readonly shape: Shape
  readonly term: string
  readonly text: string
  readonly example: ReactNode
}

function Kind({ shape, term, text, example }: KindProps) {
  return (
    <div>
      <dt>
        <span className={shape === 'stub' ? styles.stub : styles.box}>
          <Mark shape={shape} />
        </span>
        {term}
      </dt>
      <dd>
        {text}
        <span className={styles.example}>{example}</span>
      </dd>
    </div>
  )
}

interface AskedProps {
  readonly table: FigureTable
  readonly about: Partial<Selection>
}

/** A question about people killed, and its answer with the sum where it is one. */
function Asked({ table, about }: AskedProps) {
  const words = useWords()
  const { vocabulary } = table
  const question = questionOf({ ...EVERYTHING, ...about }, COUNTED)
  const answer = ask(table, question)
  return (
    <>
      {rich(
        (names) =>
          words.t('methodView.answers.example', {
            ...names,
            asked: words.t('pair', {
              first: askedWords(words, vocabulary, question),
              second: questionPeriod(words, table, question, 'short'),
            }),
            report: exampleReport(words, table, question.report),
          }),
        { answer: <AnswerCell answer={answer} vocabulary={vocabulary} /> },
      )}
      {answer.kind === 'derived' && (
        <>
          {' '}
          (<Sum receipt={answer.receipt} />)
        </>
      )}
    </>
  )
}
