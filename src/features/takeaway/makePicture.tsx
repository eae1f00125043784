import type { i18n as I18n } from 'i18next'
import { Fragment, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'

import { createI18n, learn, type Messages } from '../../i18n/createI18n'
import type { Language } from '../../i18n/language'
import { type FormatOptions, FormatOptionsContext } from '../../i18n/format/FormatOptions'
import { Patterns } from '../../ui/charts/Mark'
import { PanelExtrasContext, type PanelFace, PanelStartContext } from '../../ui/PanelContexts'
import { type Frame, openFrame, settled, WrongDrawing } from '../../platform/picture/pictureFrame'
import { rasterise } from '../../platform/picture/pictureImage'
import { type Size, svgOf } from '../../platform/picture/pictureSvg'
import { PictureContext } from '../../ui/PictureContext'
import type { Format } from './pictureName'
import styles from './Sheet.module.css'

interface Picture {
  readonly format: Format
  /** In this order. */
  readonly languages: readonly Language[]
  readonly manner: FormatOptions
  /** What the page speaks: a picture says the same. */
  readonly i18n: I18n
  readonly face: PanelFace
  /** What it is called, for those who do not see it. */
  readonly title: string
  readonly sheet: (language: Language) => ReactNode
  /** Whether it needs a whole page's width. */
  readonly wide: boolean
}

/**
 * A picture of a panel as it stands on the page, laid out out of sight: nothing of the page moves.
 * It is drawn again where a mark does not stand at its number. Rejects where a part of it does not
 * arrive, and with a `WrongDrawing` where it never agrees.
 */
export async function makePicture(picture: Picture): Promise<Blob> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await drawPicture(picture)
    } catch (error) {
      if (!(error instanceof WrongDrawing) || tries === TRIES) throw error
    }
  }
}

const TRIES = 3

async function drawPicture(picture: Picture): Promise<Blob> {
  const { format, title } = picture
  const frame = await openFrame()
  try {
    const { element, unmount } = await layOut(frame, picture)
    try {
      const size = await fitted(frame, element, picture)
      const svg = await svgOf(element, title, size)
      if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' })
      const scale = format === 'slide' ? 1 : 2
      return await rasterise(svg, size.width * scale, size.height * scale)
    } finally {
      unmount()
    }
  } finally {
    frame.close()
  }
}

async function layOut(frame: Frame, picture: Picture) {
  const { languages, manner, face, sheet } = picture
  const spoken = await Promise.all(
    languages.map(async (language) => ({
      language,
      i18n: await speaking(picture.i18n, language),
    })),
  )
  const failures: unknown[] = []
  const root = createRoot(frame.body, {
    // Marks and tips of the page must not take those of the picture for theirs.
    identifierPrefix: 'picture-',
    onUncaughtError: (error) => {
      failures.push(error)
    },
  })
  flushSync(() => {
    root.render(
      <div className={`${styles.sheets} ${isBeside(picture) ? styles.beside : ''}`}>
        <FormatOptionsContext value={manner}>
          <PictureContext value={true}>
            <PanelExtrasContext value={null}>
              <PanelStartContext value={face}>
                {spoken.map(({ language, i18n }) => (
                  <Fragment key={language}>
                    <I18nextProvider i18n={i18n}>{sheet(language)}</I18nextProvider>
                  </Fragment>
                ))}
              </PanelStartContext>
            </PanelExtrasContext>
          </PictureContext>
        </FormatOptionsContext>
        <Patterns />
      </div>,
    )
  })
  const element = frame.body.firstElementChild
  if (failures.length > 0 || !element) throw new Error('a picture could not be laid out')
  for (const folded of frame.body.querySelectorAll('details')) folded.open = true
  // What a slide ends with takes few lines, so that its chart is larger.
  if (picture.format === 'slide') {
    for (const end of frame.body.querySelectorAll<HTMLElement>(`.${styles.end ?? ''}`)) {
      Object.assign(end.style, { display: 'flex', flexWrap: 'wrap', columnGap: '1rem' })
    }
  }
  return {
    element: element as HTMLElement,
    unmount: () => {
      root.unmount()
    },
  }
}

async function speaking(page: I18n, language: Language): Promise<I18n> {
  await learn(page, language)
  return createI18n(language, page.getResourceBundle(language, 'translation') as Messages)
}

/** Gives what is laid out the width that suits the picture, and says how large that becomes. */
async function fitted(frame: Frame, element: HTMLElement, picture: Picture): Promise<Size> {
  const { format, wide } = picture
  const take = async (width: number): Promise<Size> => {
    element.style.inlineSize = `${String(width)}px`
    await settled(frame)
    return { width, height: Math.ceil(element.getBoundingClientRect().height) }
  }
  // As wide as the page itself ever is, so that no rule for narrow windows holds.
  frame.setWidth(WINDOW)
  if (format !== 'slide') return take(wide ? WIDE : NARROW)
  const columns = isBeside(picture) ? 2 : 1
  const sizes: Size[] = []
  for (const one of SLIDE_WIDTHS) sizes.push(await take(one * columns))
  const best = sizes.toSorted((a, b) => scaleOf(b) - scaleOf(a))[0]
  if (best) await take(best.width)
  return SLIDE
}

/** Whether two languages stand side by side; panels that are wide themselves stand one over the other. */
function isBeside({ format, languages, wide }: Picture): boolean {
  return format === 'slide' && languages.length > 1 && !wide
}

function scaleOf({ width, height }: Size): number {
  return Math.min(SLIDE.width / width, SLIDE.height / height)
}

const WINDOW = 2800
const NARROW = 720
const WIDE = 1080
const SLIDE: Size = { width: 1920, height: 1080 }
const SLIDE_WIDTHS = [560, 640, 760, 900, 1080, 1200, 1400]
