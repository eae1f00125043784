import type { ReactNode } from 'react'

import { ask } from '../../domain/ask'
import { byGovernorate } from '../../domain/byGovernorate'
import { EVERYTHING, questionOf, type Selection } from '../../domain/selection'
import type { FigureTable } from '../../domain/table'
import { AnswerCell } from '../../evidence/AnswerCell'
import { Sum } from '../../evidence/Sum'
import { askedWords, optionLabel } from '../../i18n/describe'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import { Mark, type Shape } from '../../ui/Mark'
import styles from './Answers.module.css'
import { exampleReport } from './exampleReport'
import { Section } from './Section'

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
          example={<Asked table={table} about={MEN} />}
        />
        <Kind
          term={t('methodView.answers.bounded')}
          text={t('methodView.answers.boundedText')}
          example={<Within table={table} />}
        />
        <Kind
          shape="stub"
          term={t('kinds.unpublished')}
          text={t('methodView.answers.unpublishedText')}
          example={<Asked table={table} about={CHILDREN_IN_SCHOOLS} />}
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

const MEN = { victims: ['men'] }
/** Nobody published how many children were killed in attacks on schools. */
const CHILDREN_IN_SCHOOLS = { victims: ['children'], attacks: ['school'] }

const RULES = ['reports', 'overlap', 'qualified', 'shortest', 'zone'] as const

interface KindProps {
  /** Left out where the mark is drawn to the scale of its chart alone. */
  readonly shape?: Shape
  readonly term: string
  readonly text: string
  readonly example: ReactNode
}

function Kind({ shape, term, text, example }: KindProps) {
  return (
    <div>
      <dt>
        {shape && (
          <span className={shape === 'stub' ? styles.stub : styles.box}>
            <Mark shape={shape} />
          </span>
        )}
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
  const question = questionOf({ ...EVERYTHING, ...about }, 'killed')
  const answer = ask(table, question)
  return (
    <>
      {rich(
        (names) =>
          words.t('methodView.answers.example', {
            ...names,
            asked: askedWords(words, vocabulary, question),
            report: exampleReport(words, table),
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

/** A governorate without a number of its own, and the number that it is a part of. */
function Within({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { vocabulary } = table
  const { rows, others } = byGovernorate(table, EVERYTHING)
  const part = rows.find(({ code, rank }) => rank !== null && others?.codes.includes(code))
  if (!others || !part) return null
  return rich(
    (names) =>
      words.t('methodView.answers.boundedExample', {
        ...names,
        place: optionLabel(words, vocabulary, 'governorates', part.code),
      }),
    { answer: <AnswerCell answer={others.answer} vocabulary={vocabulary} /> },
  )
}
