import { useId, useState } from 'react'

import { codeLists } from '../../dataset/ownFile/codes'
import type { Answers, Question } from '../../dataset/ownFile/Outcome'
import { MOST_COUNTED } from '../../dataset/ownFile/readIncidents'
import { START } from '../../domain/data/period'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import styles from './OwnFile.module.css'

interface QuestionsProps {
  readonly questions: readonly Question[]
  readonly vocabulary: Vocabulary
  readonly answer: (answers: Answers) => void
}

/** What a file leaves open: nothing is guessed, so all of it is asked before any of it is shown. */
export function Questions({ questions, vocabulary, answer }: QuestionsProps) {
  const words = useWords()
  const { t } = words
  const [answers, setAnswers] = useState<Answers>(() => presetsOf(questions))
  const isAnswered = questions.every(({ id }) => (answers[id] ?? '') !== '')
  const isCounted = questions.some(({ about }) => about === 'periods')
  return (
    <form
      className={styles.questions}
      onSubmit={(event) => {
        event.preventDefault()
        if (isAnswered) answer(answers)
      }}
    >
      {questions.map((question) => (
        <Asked
          key={question.id}
          {...{ question, vocabulary }}
          value={answers[question.id] ?? ''}
          change={(value) => {
            setAnswers({ ...answers, [question.id]: value })
          }}
        />
      ))}
      <p className={styles.line}>
        <button type="submit">
          {t(isCounted ? 'ownFile.question.count' : 'ownFile.question.go')}
        </button>
      </p>
    </form>
  )
}

interface AskedProps {
  readonly question: Question
  readonly vocabulary: Vocabulary
  readonly value: string
  readonly change: (value: string) => void
}

function Asked({ question, vocabulary, value, change }: AskedProps) {
  const words = useWords()
  const { t } = words
  const group = useId()
  if (question.about === 'as_of') {
    return (
      <p className={styles.line}>
        <label>
          {t('ownFile.question.asOf')}{' '}
          <input
            type="date"
            required
            min={START}
            max={LAST}
            value={value}
            onChange={({ target }) => {
              change(target.value)
            }}
          />
        </label>
      </p>
    )
  }
  const chosen = question.about === 'periods' ? value.split(' ') : [value]
  return (
    <fieldset>
      <legend>{t(`ownFile.question.${question.about}`, { value: question.value })}</legend>
      {optionsOf(words, question, vocabulary).map((option) => (
        <label key={option.value}>
          <input
            type={question.about === 'periods' ? 'checkbox' : 'radio'}
            required={question.about !== 'periods' || value === ''}
            name={group}
            checked={chosen.includes(option.value)}
            onChange={({ target: { checked } }) => {
              if (question.about !== 'periods') change(option.value)
              else {
                const others = chosen.filter((one) => one !== option.value)
                change([...others, ...(checked ? [option.value] : [])].join(' ').trim())
              }
            }}
          />{' '}
          <bdi>{option.text}</bdi>
        </label>
      ))}
      {question.about === 'periods' && question.tooMany !== null && (
        <p>
          {t('ownFile.question.tooMany', {
            value: words.count(question.tooMany),
            most: words.count(MOST_COUNTED),
          })}
        </p>
      )}
    </fieldset>
  )
}

/** The last of the days that can be the last of a count. */
const LAST = '2039-12-31'

/** What is answered as long as nobody says otherwise. */
function presetsOf(questions: readonly Question[]): Answers {
  const preset: readonly Question['about'][] = ['periods', 'as_of', 'attribution']
  return Object.fromEntries(
    questions.flatMap(({ id, about, value }) => (preset.includes(about) ? [[id, value]] : [])),
  )
}

/** What can be answered, in words. */
function optionsOf(
  { t, label }: Words,
  question: Exclude<Question, { readonly about: 'as_of' }>,
  vocabulary: Vocabulary,
): readonly { readonly value: string; readonly text: string }[] {
  switch (question.about) {
    case 'sheet':
      return question.options.map((value) => ({ value, text: value }))
    case 'column':
      return question.options.map((value) => ({ value, text: t(`ownFile.column.${value}`) }))
    case 'dates':
      return question.options.map((value) => ({ value, text: t(`ownFile.question.${value}`) }))
    case 'periods':
      return question.options.map((value) => ({
        value,
        text: t(`ownFile.question.period.${value}`),
      }))
    case 'measure':
    case 'attribution': {
      const list = codeLists(vocabulary).filter(({ column }) => column === question.about)
      const { options }: { readonly options: readonly string[] } = question
      return options.map((value) => {
        const entry = list.find(({ code }) => code === value)
        return { value, text: entry ? label(entry.label) : value }
      })
    }
  }
}
