import type { ReactNode } from 'react'

import type { Fact } from '../../domain/headline'
import { headline } from '../../domain/headline'
import { optionLabel } from '../../i18n/describe'
import { useWords } from '../../i18n/useWords'
import { AnswerCell } from './AnswerCell'
import styles from './Facts.module.css'
import type { PanelProps } from './PanelProps'
import { Sum } from './Sum'

/** The headline figures besides the lead: by whom, by what, and how many were displaced. */
export function Facts({ table, selection }: PanelProps) {
  const words = useWords()
  const { t } = words
  const { vocabulary } = table
  const { people, attacks, displaced } = headline(table, selection)
  const one = (id: string, name: ReactNode, { answer }: Fact, note: ReactNode) => (
    <div key={id}>
      <dt>{name}</dt>
      <dd className={styles.number}>
        <AnswerCell answer={answer} vocabulary={vocabulary} />
      </dd>
      <dd className={styles.note}>
        {answer.kind === 'derived' ? <Sum receipt={answer.receipt} /> : note}
      </dd>
    </div>
  )
  return (
    <dl className={styles.facts} aria-label={t('facts.heading')}>
      {people.map((fact) => {
        const code = fact.question.victims[0] ?? ''
        const name = optionLabel(words, vocabulary, 'victims', code)
        return one(code, name, fact, t('facts.ofKilled'))
      })}
      {attacks.map((fact) => {
        const code = fact.question.attacks[0] ?? ''
        const label = optionLabel(words, vocabulary, 'attacks', code)
        const name =
          code === 'massacre' ? <a href="#definition-massacre">{label}</a> : attackName(code, label)
        return one(code, name, fact, noteOf(code))
      })}
      {one('displaced', t('facts.displaced'), displaced, t('facts.displacedNote'))}
    </dl>
  )

  function attackName(code: string, label: string): string {
    return code === 'facility' ? t('facts.onFacilities') : label
  }

  function noteOf(code: string): string {
    if (selection.victims.length > 0) return t('facts.victimDoesNotApply')
    if (code === 'massacre' || code === 'facility') return t(`facts.${code}`)
    return ''
  }
}
