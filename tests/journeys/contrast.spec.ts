// Who asks the system for more contrast gets it, before choosing anything here.
import { expect, languages, open, test } from './journey'

for (const language of languages) {
  test(`more contrast is given where it is asked for, in ${language}`, async ({ page }) => {
    await open(page, language)
    const quiet = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement)
        return ['--paper', '--ink', '--ink-quiet', '--edge'].map((token) =>
          style.getPropertyValue(token).trim(),
        )
      })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'no-preference' })
      const plain = await quiet()
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      expect.soft(await quiet(), colorScheme).not.toEqual(plain)
    }
  })
}
