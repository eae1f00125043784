// Who asks the system for more contrast gets it, before choosing anything here.
import { expect, open, test } from './journey'

// Colours are the same in both languages.
test('more contrast is given where it is asked for', async ({ page }) => {
  await open(page, 'en')
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
