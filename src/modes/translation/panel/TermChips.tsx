import { useEffect, useId, useRef } from 'react'

import { useWords } from '../../../i18n/useWords'
import { Tip } from '../../../ui/controls/Tip'
import {
  blurTip,
  dropTip,
  focusTip,
  hoverTip,
  leaveTip,
  useIsTipShown,
} from '../../../ui/controls/tips'
import { useAnchor } from '../../../ui/controls/useAnchor'
import type { FoundTerm } from '../../../wording/glossary'
import styles from './TermChips.module.css'

type Term = FoundTerm['term']

/** The terms of the glossary in a text; each says on hover or focus why it is the word. */
export function TermChips({ terms }: { readonly terms: readonly FoundTerm[] }) {
  const { t } = useWords()
  const found = [...new Set(terms.map(({ term }) => term))]
  if (found.length === 0) return null
  return (
    <ul className={styles.terms} aria-label={t('desk.terms')}>
      {found.map((term) => (
        <li key={term}>
          <TermChip term={term} />
        </li>
      ))}
    </ul>
  )
}

function TermChip({ term }: { readonly term: Term }) {
  const { t, direction } = useWords()
  const [id, tipId] = [useId(), useId()]
  const button = useRef<HTMLButtonElement>(null)
  const anchor = useAnchor(button)
  const isShown = useIsTipShown(id)
  useEffect(() => () => dropTip(id), [id])
  const why = `${t(`glossary.${term}.reason`)} ${t(`glossary.${term}.evidence`)}`
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-describedby={id}
        onClick={() => focusTip(id)}
        onFocus={() => focusTip(id)}
        onBlur={() => blurTip(id)}
        onPointerEnter={() => hoverTip(id)}
        onPointerLeave={() => leaveTip(id)}
      >
        {t(`glossary.${term}.term`)}
      </button>
      {isShown && (
        <Tip id={tipId} tipKey={id} anchor={anchor} direction={direction} prefer="below">
          {why}
        </Tip>
      )}
      <span id={id} hidden>
        {why}
      </span>
    </>
  )
}
