import type { ReactNode } from 'react'

import { figuresOf, isKnown, type Answer } from '../../../domain/ask/answer'
import { type Fact, headline } from '../../../domain/panels/headline'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import type { FigureTable } from '../../../domain/data/table'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { Doubts } from '../../../evidence/Doubts'
import { Calculated } from '../../../evidence/Calculated'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { Limited } from '../../../evidence/Limited'
import { Observations } from '../../../evidence/Observations'
import { OffStage } from '../../../ui/OffStage'
import styles from './Facts.module.css'
import type { PanelProps } from '../PanelProps'
import { Sum } from '../../../evidence/Sum'

/** The headline figures besides the lead: by whom, by what, and how many were displaced. */
export function Facts({ table, selection }: PanelProps) {
  const words = useWords()
  const { vocabulary } = table
  const { people, attacks, displaced } = headline(table, selection)
  if (![...people, ...attacks, displaced].some(({ answer }) => isKnown(answer))) return null
  const items = [
    ...people.map((fact) => personItem(words, vocabulary, fact, selection.basis === 'report')),
    ...attacks.map((fact) => attackItem(words, vocabulary, fact, selection.victims.length > 0)),
    { id: 'displaced', name: words.t('facts.displaced'), answer: displaced.answer, note: '' },
  ]
  return (
    <dl className={styles.facts} aria-label={words.t('facts.heading')}>
      {items.map((item) => (
        <FactItem key={item.id} {...item} table={table} />
      ))}
    </dl>
  )
}

interface Item {
  readonly id: string
  readonly name: ReactNode
  readonly note: string
  readonly answer: Answer
}

function FactItem({ name, note, answer, table }: Item & { readonly table: FigureTable }) {
  const { vocabulary } = table
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.number}>
        <AnswerText answer={answer} bare />
      </dd>
      <dd className={styles.note}>
        {answer.kind === 'derived' && (
          <span className={styles.sum}>
            <Calculated answer={answer} vocabulary={vocabulary} /> <Sum receipt={answer.receipt} />
          </span>
        )}
        {answer.kind === 'bounded' && <Limited answer={answer} vocabulary={vocabulary} />} {note}
        {isKnown(answer) && <FigureNotes figures={figuresOf(answer)} vocabulary={vocabulary} />}
        {answer.kind === 'published' && (
          <span className={styles.sum}>
            <Observations figures={[answer.figure]} vocabulary={vocabulary} />
          </span>
        )}
        <Doubts table={table} answers={[answer]} />
      </dd>
    </div>
  )
}

function personItem(
  words: Words,
  vocabulary: Vocabulary,
  { question, answer }: Fact,
  ofLead: boolean,
): Item {
  const id = question.victims[0] ?? ''
  const name = optionLabel(words, vocabulary, 'victims', id)
  // With the latest report of each number, they need not be of those whom the lead counts.
  return { id, name, answer, note: ofLead && isKnown(answer) ? words.t('facts.ofKilled') : '' }
}

function attackItem(
  words: Words,
  vocabulary: Vocabulary,
  { question, answer }: Fact,
  victimsChosen: boolean,
): Item {
  const id = question.attacks[0] ?? ''
  const label = optionLabel(words, vocabulary, 'attacks', id)
  const explained = id === 'massacre' || id === 'facility'
  const plain = explained ? words.t(`facts.${id}`) : ''
  return {
    id,
    name:
      id === 'massacre' ? (
        <OffStage instead={label}>
          <a href="#definition-massacre">{label}</a>
        </OffStage>
      ) : id === 'facility' ? (
        words.t('facts.onFacilities')
      ) : (
        label
      ),
    answer,
    note: victimsChosen ? words.t('facts.victimDoesNotApply') : plain,
  }
}
