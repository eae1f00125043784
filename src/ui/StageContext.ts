import { createContext, use } from 'react'

/** A mark that is held lit: its id, and its chart, for several charts can have a mark of that id. */
export interface HeldMark {
  readonly mark: string
  readonly chart: string
}

/** What charts need to know where one of them fills a screen. */
interface Stage {
  readonly held: HeldMark | null
  /** A press on a mark: it chooses nothing, and holds the mark lit or lets it go. */
  readonly press: (mark: HeldMark) => void
}

/** Null on a page; there a press on a mark chooses. */
export const StageContext = createContext<Stage | null>(null)

/** Whether what is drawn fills a screen before a room. */
export function useIsOnStage(): boolean {
  return use(StageContext) !== null
}

export type Highlight = 'lit' | 'dim'

/** How a mark stands beside the one that is held; undefined while none is. */
export function useHighlight(): (mark: string) => Highlight | undefined {
  const held = use(StageContext)?.held?.mark
  return (mark) => {
    if (held === undefined) return undefined
    return mark === held || isWithin(mark, held) || isWithin(held, mark) ? 'lit' : 'dim'
  }
}

/** A part of a column has the id of the column before its own. */
function isWithin(part: string, whole: string): boolean {
  return part.startsWith(`${whole} `)
}
