import { isLanguage, type Language } from '../../../i18n/language'
import type { FrameHandle } from './frameHandle'

/** A page that stands in a frame of the desk. Another page in the same frame is another one. */
export interface Framed {
  readonly element: HTMLIFrameElement
  readonly page: Document
  readonly handle: FrameHandle
  /**
   * When it came in the place of another page, and 0 for the first one of its frame: whoever loads
   * a page anew leads the others there.
   */
  readonly cameAgain: number
}

/** The page in a frame; null while it cannot be handled, or is one of somebody else's. */
export function framedIn(element: HTMLIFrameElement, cameAgain = 0): Framed | null {
  try {
    const { contentDocument: page, contentWindow } = element
    const handle = contentWindow?.tawthiqFrame
    return page && handle ? { element, page, handle, cameAgain } : null
  } catch {
    // A page of another origin may not even be asked.
    return null
  }
}

/** Whether the page still stands in its frame: one that is gone answers nothing. */
export function isStanding({ element, page }: Framed): boolean {
  return element.contentDocument === page
}

/** The language that a page says it is in; null where it says none. */
export function languageOf({ page }: Framed): Language | null {
  const { lang } = page.documentElement
  return isLanguage(lang) ? lang : null
}
