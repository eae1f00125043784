import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

import { inTime, PATIENCE } from './inTime'

/** The code of a part of the page did not arrive: no line, or another release on the server. */
export class LostPart extends Error {}

let needed: () => Promise<unknown> = () => Promise.resolve()

/** Says what every part needs besides its code: it is asked for when the first of them is drawn. */
export function partsNeed(work: () => Promise<unknown>): void {
  needed = work
}

/**
 * A part whose code comes when it is first drawn. Throws a `LostPart` where it does not come, or
 * nothing of it did for half a minute: `Part` says so, and offers to load the page anew.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      const [part] = await inTime(Promise.all([load(), needed()]), PATIENCE, () => new LostPart())
      return { default: part }
    } catch (error) {
      throw new LostPart(String(error))
    }
  })
}
