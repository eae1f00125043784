import { useLayoutEffect, useRef } from 'react'

import type { Selection } from '../domain/ask/selection'
import type { FigureTable } from '../domain/data/table'
import { selectionAnnounced } from '../i18n/phrases/question/selectionAnnounced'
import { useWords } from '../i18n/useWords'
import { announce } from '../ui/Status'

/**
 * Says each new selection once, whichever way it came: filters, chips, marks, links, or Back. The
 * first one is the page itself, and a change of language or view alone is no change of it.
 */
export function useAnnouncedSelection(table: FigureTable, selection: Selection): void {
  const words = useWords()
  const last = useRef(selection)
  // With the change itself: what is said later would lay the page out a second time.
  useLayoutEffect(() => {
    const before = last.current
    if (JSON.stringify(before) === JSON.stringify(selection)) return
    last.current = selection
    announce(selectionAnnounced(words, table, selection, before))
  }, [words, table, selection])
}
