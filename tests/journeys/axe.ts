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

/** What axe finds wrong in the page, each rule with the elements that break it. */
export async function violations(page: Page, scan = axe(page).withTags(TAGS)) {
  const results = await scan.analyze()
  // A page that axe could not see would have no violation either.
  expect(results.passes.length).toBeGreaterThan(10)
  return results.violations.map(({ id, nodes }) => ({
    rule: id,
    nodes: nodes.map(
      ({ html, failureSummary }) => `${html.slice(0, 160)}: ${failureSummary ?? ''}`,
    ),
  }))
}
