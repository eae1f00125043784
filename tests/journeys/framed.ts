// What journeys through the frames of the desk stand on.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** What says the key of a text, in the text itself. */
export const TRACES = /[\u{E0000}-\u{E007F}]/u

// Two pages, or three, are loaded at once.

/** A page in a frame of the desk, once its figures are there. */
export async function framed(page: Page, nth = 0): Promise<FrameLocator> {
  const frame = page.locator('iframe').nth(nth).contentFrame()
  await expect(frame.locator('data').first()).toBeVisible()
  return frame
}

/** The same at the translators' desk, once its texts can be pointed at. */
export async function pointed(page: Page, nth = 0): Promise<FrameLocator> {
  const frame = await framed(page, nth)
  await expect(frame.locator('main')).toHaveText(TRACES)
  return frame
}

/** The boxes that the desk draws around what is marked in its frames. */
export function marks(page: Page): Locator {
  return page.locator('main > div > div')
}
