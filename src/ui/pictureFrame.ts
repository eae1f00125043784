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
  // A page in the modern way of laying out, which an empty frame is not.
  frame.srcdoc = '<!doctype html><title></title>'
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
  })
  holder.append(frame)
  document.body.append(holder)
  await loaded
  const close = () => {
    holder.remove()
  }
  const page = frame.contentDocument
  if (!page) throw new Error('a picture needs a frame')
  // What is laid out in it says its language itself: there may be two.
  page.documentElement.dataset.theme = 'light'
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
}

/** Waits until the fonts of a frame are there and every drawing fills its place. */
export async function settled({ page }: Frame): Promise<void> {
  await Promise.all(Array.from(page.fonts, (font) => font.load()))
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await new Promise((resolve) => setTimeout(resolve, STEP))
    await page.fonts.ready
    if ([...page.querySelectorAll('[data-drawing]')].every(isDrawn)) return
  }
  throw new Error('a drawing did not come')
}

const STEP = 50
const PATIENCE = 8000

function isDrawn(place: Element): boolean {
  const wanted = place.getBoundingClientRect()
  // A chart that a narrow page does without.
  if (wanted.width === 0 || wanted.height === 0) return true
  const drawing = place.querySelector('.recharts-surface')
  if (!drawing) return false
  const has = drawing.getBoundingClientRect()
  return Math.abs(wanted.width - has.width) < 1 && Math.abs(wanted.height - has.height) < 1
}
