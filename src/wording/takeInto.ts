import {
  type DeskWork,
  type Edit,
  editOf,
  type TextName,
  textsWith,
  withEdit,
  withoutEdit,
  withReview,
} from './edits'
import { NOT_READ, printOf } from './review'
import type { Taken } from './takeRows'
import { entriesIn, type Texts } from './texts'

type Wanted = Pick<Taken, 'edits' | 'reviewed'>

/** The wordings of a file for texts that the translator has worded otherwise. */
export function contestedIn(work: DeskWork, { edits }: Pick<Taken, 'edits'>): readonly Edit[] {
  return edits.filter((edit) => (editOf(work, edit)?.text ?? edit.text) !== edit.text)
}

/**
 * The work with what a file gives. The translator's own wordings stay, and so does what was read
 * of them: see `withReplaced`.
 */
export function withTaken(work: DeskWork, published: Texts, taken: Wanted): DeskWork {
  const edits = taken.edits.filter((edit) => !editOf(work, edit))
  return withReviews(
    edits.reduce((all, edit) => withEdit(all, published, edit), work),
    published,
    taken.reviewed,
  )
}

/** The work with some of the file's wordings in the place of the translator's own. */
export function withReplaced(work: DeskWork, published: Texts, taken: Wanted): DeskWork {
  const without = (all: DeskWork, name: TextName) => withoutEdit(all, name)
  return withTaken(taken.edits.reduce(without, work), published, taken)
}

/** Marks as read what says what was read, and as unread what nobody has read here. */
function withReviews(work: DeskWork, published: Texts, reviewed: Taken['reviewed']): DeskWork {
  const now = textsWith(published, work.edits)
  return entriesIn(published).reduce((all, entry) => {
    const mark = reviewed[entry.key]
    if (mark === undefined) return all
    const print = printOf(entry, now)
    const isNews = mark === NOT_READ ? work.reviewed[entry.key] !== print : mark === print
    return isNews ? withReview(all, entry.key, mark) : all
  }, work)
}
