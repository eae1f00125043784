import { useId, useState } from 'react'

import type { Answers, Question } from '../../dataset/ownFile/Outcome'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import styles from './OwnFile.module.css'

interface QuestionsProps {
  readonly questions: readonly Question[]
  readonly answer: (answers: Answers) => void
}

/** What a file leaves open: nothing is guessed, so all of it is asked before any of it is read. */
export function Questions({ questions, answer }: QuestionsProps) {
  const words = useWords()
  const { t } = words
  const group = useId()
  const [answers, setAnswers] = useState<Answers>({})
  const isAnswered = questions.every(({ id }) => answers[id] !== undefined)
  return (
    <form
      className={styles.questions}
      onSubmit={(event) => {
        event.preventDefault()
        if (isAnswered) answer(answers)
      }}
    >
      {questions.map((question) => (
        <fieldset key={question.id}>
          <legend>{t(`ownFile.question.${question.about}`, { value: question.value })}</legend>
          {optionsOf(words, question).map(({ value, text }) => (
            <label key={value}>
              <input
                type="radio"
                required
                name={group + question.id}
                checked={answers[question.id] === value}
                onChange={() => {
                  setAnswers({ ...answers, [question.id]: value })
                }}
              />{' '}
              <bdi>{text}</bdi>
            </label>
          ))}
        </fieldset>
      ))}
      <p className={styles.line}>
        <button type="submit">{t('ownFile.question.go')}</button>
      </p>
    </form>
  )
}

/** What can be answered, in words. */
function optionsOf({ t }: Words, question: Question) {
  switch (question.about) {
    case 'sheet':
      return question.options.map((value) => ({ value, text: value }))
    case 'column':
      return question.options.map((value) => ({ value, text: t(`ownFile.column.${value}`) }))
    case 'dates':
      return question.options.map((value) => ({ value, text: t(`ownFile.question.${value}`) }))
  }
}
