import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Language } from './journey'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Colours do not depend on the width, nor sizes on the colours, nor either on the words: each language
 * has one look at a view, and both together have both widths and both themes.
 */
export const LOOKS = {
  en: { width: 1280, colorScheme: 'light' },
  ar: { width: 320, colorScheme: 'dark' },
} as const satisfies Record<Language, unknown>

/** Looks at the page as its language is looked at. */
export async function look(page: Page, { width, colorScheme }: (typeof LOOKS)[Language]) {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
}

/**
 * An axe that keeps of what it finds in order no more than one element a rule, and puts its findings
 * together in the page itself instead of a second one, which frames alone would need: both cost more
 * than the search.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
}

/**
 * Runs in the page: puts rows and checks away but for five of each, and for what is open or was asked
 * for. One is like another, and axe takes its time for each.
 */
export function putAway() {
  const more = 'tbody tr:nth-child(n + 6), article:nth-of-type(n + 6)'
  const own = ':target, :has(:target, [aria-expanded="true"], details[open])'
  for (const one of document.querySelectorAll<HTMLElement>(`main :is(${more}):not(${own})`))
    one.style.display = 'none'
}

/** Runs in the page: brings back what was put away. */
function bringBack() {
  for (const one of document.querySelectorAll<HTMLElement>('main :is(tr, article)'))
    one.style.removeProperty('display')
}

/** What axe finds wrong in the page, each rule with the elements that break it. */
export async function violations(page: Page, scan = axe(page).withTags(TAGS)) {
  await page.evaluate(putAway)
  const results = await scan.analyze()
  await page.evaluate(bringBack)
  // A page that axe could not see would have no violation either.
  expect(results.passes.length).toBeGreaterThan(10)
  return results.violations.map(({ id, nodes }) => ({
    rule: id,
    nodes: nodes.map(
      ({ html, failureSummary }) => `${html.slice(0, 160)}: ${failureSummary ?? ''}`,
    ),
  }))
}
