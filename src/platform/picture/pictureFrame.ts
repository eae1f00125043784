import { trustedMarkup } from '../trusted'

/** A window of its own behind the page, of a width that the screen does not set. */
export interface Frame {
  readonly page: Document
  readonly body: HTMLElement
  readonly setWidth: (width: number) => void
  readonly close: () => void
}

/**
 * Opens a window in which something can be laid out for a picture, on light ground and in plain
 * text size, whatever the page that the reader sees looks like. It takes no focus and moves nothing.
 */
export async function openFrame(): Promise<Frame> {
  const holder = document.createElement('div')
  Object.assign(holder.style, HIDDEN)
  holder.ariaHidden = 'true'
  holder.inert = true
  const frame = document.createElement('iframe')
  frame.tabIndex = -1
  Object.assign(frame.style, { border: '0', blockSize: '1200px' })
  holder.append(frame)
  document.body.append(holder)
  const close = () => {
    holder.remove()
  }
  const page = frame.contentDocument
  if (!page) throw new Error('a picture needs a frame')
  // A page in the modern way of laying out, which an empty frame is not. Firefox lets a page that
  // is given as `srcdoc` have neither style sheets nor fonts under the policy of this site.
  page.open()
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else sets this mode
  page.write(trustedMarkup('<!doctype html><title></title>'))
  page.close()
  // What is laid out in it says its language itself: there may be two.
  page.documentElement.dataset.theme = 'light'
  page.documentElement.style.setProperty('forced-color-adjust', 'none')
  await copyStyles(page).catch((error: unknown) => {
    close()
    throw error
  })
  return {
    page,
    body: page.body,
    setWidth: (width) => {
      frame.style.inlineSize = `${String(width)}px`
    },
    close,
  }
}

const HIDDEN = {
  position: 'fixed',
  inset: '0 auto auto 0',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  visibility: 'hidden',
  pointerEvents: 'none',
} as const

async function copyStyles(page: Document): Promise<void> {
  const sheets = document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>(
    'link[rel="stylesheet"], style',
  )
  await Promise.all(
    Array.from(sheets, async (sheet) => {
      const copy = sheet.cloneNode(true) as HTMLLinkElement | HTMLStyleElement
      if (!(sheet instanceof HTMLLinkElement)) {
        page.head.append(copy)
        return
      }
      copy.setAttribute('href', sheet.href)
      const arrived = new Promise((resolve, reject) => {
        copy.addEventListener('load', resolve, { once: true })
        copy.addEventListener('error', reject, { once: true })
      })
      page.head.append(copy)
      await arrived
    }),
  )
  for (const sheet of page.styleSheets) forgetScreen(sheet)
}

/** Takes away what holds for screens of few or strong colours alone: a picture is for paper. */
function forgetScreen(rules: CSSStyleSheet | CSSGroupingRule): void {
  for (let i = rules.cssRules.length - 1; i >= 0; i -= 1) {
    const rule = rules.cssRules[i] as Partial<CSSMediaRule> | undefined
    if (/forced-colors|prefers-contrast/u.test(rule?.conditionText ?? '')) rules.deleteRule(i)
    else if (rule?.cssRules) forgetScreen(rule as CSSGroupingRule)
  }
}

/** A drawing came, and its marks do not stand at their numbers. */
export class WrongDrawing extends Error {}

/** Waits until the fonts of a frame are there and every drawing fills its place, true to its numbers. */
export async function settled({ page }: Frame): Promise<void> {
  // Those that stand in for them are not on every machine.
  const own = [...page.fonts].filter(({ family }) => !family.includes('-like'))
  await Promise.all(own.map((font) => font.load()))
  const places = () => [...page.querySelectorAll('[data-plot]')].filter(isSeen)
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await new Promise((resolve) => setTimeout(resolve, STEP))
    await page.fonts.ready
    if (places().every(isDrawn)) return
  }
  if (places().every((place) => place.querySelector('.recharts-surface'))) throw new WrongDrawing()
  throw new Error('a drawing did not come')
}

const STEP = 50
const PATIENCE = 8000

/** Not a chart that a narrow page does without. */
function isSeen(place: Element): boolean {
  const { width, height } = place.getBoundingClientRect()
  return width > 0 && height > 0
}

/** Whether a drawing was made for the size that its place has now, and agrees with its numbers. */
function isDrawn(place: Element): boolean {
  const { width, height } = place.getBoundingClientRect()
  const view = place.querySelector('.recharts-surface')?.getAttribute('viewBox')
  const [, , across = 0, down = 0] = view?.split(' ').map(Number) ?? []
  const fits = Math.abs(width - across) < 1 && Math.abs(height - down) < 1
  return fits && place.hasAttribute('data-agrees')
}
