import { scrollInStep } from './scrollInStep'
import { thingAt, twinOf } from './twinOf'

type Frame = HTMLIFrameElement

/** Shows where something stands in a frame; null for nowhere. */
export type Show = (frame: Frame, element: Element | null) => void

/**
 * Links the pages of two frames: what is pointed at or has the focus in one is shown in the other,
 * both scroll in step, and what is opened in one opens in the other. Returns what ends that.
 */
export function linkFrames(frames: readonly [Frame, Frame], show: Show): () => void {
  const gone = new AbortController()
  const [one, two] = frames
  linkTo(one, two, show, gone.signal)
  linkTo(two, one, show, gone.signal)
  return () => {
    gone.abort()
    show(one, null)
    show(two, null)
  }
}

function linkTo(from: Frame, to: Frame, show: Show, signal: AbortSignal): void {
  const [mine, theirs] = [from.contentDocument, to.contentDocument]
  const [here, there] = [from.contentWindow, to.contentWindow]
  if (!mine || !theirs || !here || !there) return
  const options = { signal, passive: true, capture: true } as const
  const twinAt = ({ target }: Event) => {
    const thing = isElement(target) ? thingAt(target) : null
    return thing && twinOf(thing, theirs)
  }
  const point = (event: Event) => {
    show(from, null)
    show(to, twinAt(event))
  }
  mine.addEventListener('pointerover', point, options)
  mine.addEventListener('focusin', point, options)
  mine.documentElement.addEventListener('pointerleave', () => show(to, null), { signal })

  // The page that is used leads; the other one is led, and its own scrolling leads nobody.
  let leads = false
  for (const used of ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'keydown'] as const) {
    mine.addEventListener(used, () => (leads = true), options)
    theirs.addEventListener(used, () => (leads = false), options)
  }
  here.addEventListener(
    'scroll',
    () => {
      if (leads) scrollInStep(mine, theirs)
    },
    { signal, passive: true },
  )
  // In the bubbling phase, after the page itself has opened or closed what was pressed.
  mine.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return
      here.requestAnimationFrame(() => {
        openLike(event, theirs)
      })
    },
    { signal },
  )
}

const OPENS = 'button[aria-expanded], button[aria-pressed], [role="tab"], summary'

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
  return [...said, element.localName === 'summary' ? open : null].join()
}

/** An element of another page is none of this page's classes. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && (target as Node).nodeType === 1
}
