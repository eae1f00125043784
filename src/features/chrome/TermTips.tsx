import { useEffect, useMemo, useState } from 'react'

import { useWords } from '../../i18n/useWords'
import { type Anchor, Tip } from '../../ui/controls/Tip'
import { dropTip, hoverTip, leaveTip, useIsTipShown } from '../../ui/controls/tips'
import { restOnTerm } from './restOnTerm'
import type { StandingTerm } from './termAt'
import styles from './TermTips.module.css'

/**
 * Where the pointer rests on a term of the glossary, anywhere in the texts of the page, a tip says
 * why it is the word. For keys and fingers the same stands under Sources and method.
 */
export function TermTips() {
  const { t, language, direction } = useWords()
  const [found, setFound] = useState<StandingTerm | null>(null)
  const isShown = useIsTipShown(TIP)
  useEffect(() => {
    const end = restOnTerm(language, {
      onRest: (term) => {
        setFound(term)
        hoverTip(TIP)
      },
      onLeave: () => leaveTip(TIP),
    })
    return () => {
      end()
      dropTip(TIP)
    }
  }, [language])
  useUnderline(isShown ? found : null)
  const anchor = useMemo<Anchor | null>(() => found && anchorOf(found.words), [found])
  if (!isShown || !found || !anchor) return null
  return (
    <Tip id={TIP} tipKey={TIP} anchor={anchor} direction={direction} prefer="below">
      <b className={styles.term}>{t(`glossary.${found.term}.term`)}</b>
      <span className={styles.reason}>{t(`glossary.${found.term}.reason`)}</span>
      <span className={styles.evidence}>
        {t('glossary.evidence')} {t(`glossary.${found.term}.evidence`)}
      </span>
    </Tip>
  )
}

const TIP = 'term-tip'

function anchorOf(words: Range): Anchor {
  return {
    box: () => words.getBoundingClientRect(),
    panel: () => null,
    // Who asks about a word is looking at its number.
    avoid: () =>
      [...document.querySelectorAll('data')].map((number) => number.getBoundingClientRect()),
  }
}

/** Underlines the term that its tip is about, where the browser can do so without changing the page. */
function useUnderline(found: StandingTerm | null): void {
  useEffect(() => {
    if (!found || !('highlights' in CSS)) return
    CSS.highlights.set(TIP, new Highlight(found.words))
    return () => void CSS.highlights.delete(TIP)
  }, [found])
}
