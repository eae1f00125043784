import { fillAlike } from './fillAlike'
import { scrollInStep, scrollPartInStep } from './scrollInStep'
import { thingAt, twinOf } from './twinOf'

/** Shows where something stands in its page; null for nowhere. */
export type Show = (element: Element | null) => void

/**
 * Links the pages of two frames: what is pointed at or has the focus in one is shown in the other,
 * both scroll in step, and what is opened or typed in one is so in the other. Returns what ends it.
 */
export function linkFrames(pages: readonly [Document, Document], show: Show): () => void {
  const gone = new AbortController()
  const [one, two] = pages
  linkTo(one, two, show, gone.signal)
  linkTo(two, one, show, gone.signal)
  return () => {
    gone.abort()
    show(null)
  }
}

function linkTo(mine: Document, theirs: Document, show: Show, signal: AbortSignal): void {
  const here = mine.defaultView
  if (!here) return
  const options = { signal, passive: true, capture: true } as const
  const twinAt = ({ target }: Event) => {
    const thing = isElement(target) ? thingAt(target) : null
    return thing && twinOf(thing, theirs)
  }
  const point = (event: Event) => {
    show(twinAt(event))
  }
  mine.addEventListener('pointerover', point, options)
  mine.addEventListener('focusin', point, options)
  mine.documentElement.addEventListener('pointerleave', () => show(null), { signal })

  // The page that is used leads; the other one is led, and its own scrolling leads nobody.
  let leads = false
  for (const used of ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'keydown'] as const) {
    mine.addEventListener(used, () => (leads = true), options)
    theirs.addEventListener(used, () => (leads = false), options)
  }
  here.addEventListener(
    'scroll',
    ({ target }) => {
      if (!leads) return
      if (isElement(target)) scrollPartInStep(target, theirs)
      else scrollInStep(mine, theirs)
    },
    options,
  )
  // In the bubbling phase, after the page itself has done what it does; and then after its drawing.
  const follow = (event: Event) => {
    if (!event.isTrusted) return
    here.requestAnimationFrame(() => {
      if (event.type === 'click') openLike(event, theirs)
      fillAlike(mine, theirs)
    })
  }
  for (const type of ['click', 'input', 'change']) mine.addEventListener(type, follow, { signal })
}

const OPENS = [
  ...['button[aria-expanded]', 'button[aria-pressed]', '[aria-sort] button'],
  ...['[role="tab"]', 'summary'],
].join()

/** Presses the twin of what was pressed where one is open now and the other is not. */
function openLike({ target }: Event, theirs: Document): void {
  const pressed = isElement(target) ? target.closest<HTMLElement>(OPENS) : null
  const twin = pressed && twinOf(pressed, theirs)
  if (!pressed || !twin?.matches(OPENS) || stateOf(pressed) === stateOf(twin)) return
  ;(twin as HTMLElement).click()
}

function stateOf(element: Element): string {
  const { open } = element.parentElement as Partial<HTMLDetailsElement>
  const said = ['aria-expanded', 'aria-pressed', 'aria-selected'].map((name) =>
    element.getAttribute(name),
  )
  const order = element.closest('[aria-sort]')?.getAttribute('aria-sort') ?? null
  return [...said, order, element.localName === 'summary' ? open : null].join()
}

/** An element of another page is none of this page's classes. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && (target as Node).nodeType === 1
}
