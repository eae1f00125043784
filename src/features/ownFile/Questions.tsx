import { useId, useState } from 'react'

import type { Answers, Column, Question } from '../../dataset/ownFile/Outcome'
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
          {question.options.map((option) => (
            <label key={option}>
              <input
                type="radio"
                required
                name={group + question.id}
                checked={answers[question.id] === option}
                onChange={() => {
                  setAnswers({ ...answers, [question.id]: option })
                }}
              />{' '}
              <bdi>{optionText(words, question, option)}</bdi>
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

function optionText({ t }: Words, { about }: Question, option: string): string {
  switch (about) {
    case 'sheet':
      return option
    case 'column':
      return t(`ownFile.column.${option as Column}`)
    case 'dates':
      return t(`ownFile.question.${option as 'day' | 'month'}`)
  }
}
