import { type ElementHandle, type JSHandle, launch } from 'puppeteer-core'
import { onPath } from '../../scripts/ensure.mjs'
import { standsStill, type Engine, type Installed } from './Engine'

const program = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox')

/** Firefox over WebDriver BiDi. */
export const firefox: Installed = {
  name: 'Firefox',
  start: program === undefined ? null : () => start(program),
}

async function start(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      // It calls home for lists and studies otherwise.
      'network.captive-portal-service.enabled': false,
      'services.settings.server': 'data:,',
    },
  })
  const page = await browser.newPage()
  return {
    open: async (address) => {
      await page.goto(address)
    },
    run: (work, ...given) => page.evaluate(work as never, ...(given as unknown as never[])),
    press: async (find, ...given) => {
      for (const began = Date.now(); Date.now() - began < PATIENCE;) {
        const handle: JSHandle = await page.evaluateHandle(
          find as never,
          ...(given as unknown as never[]),
        )
        const element = handle.asElement() as ElementHandle | null
        if (!element || !(await element.evaluate(standsStill).catch(() => false))) continue
        await element.click()
        return
      }
      throw new Error('Firefox: what is to be pressed does not come')
    },
    key: async (key, withAlt = false) => {
      if (withAlt) await page.keyboard.down('Alt')
      await page.keyboard.press(key)
      if (withAlt) await page.keyboard.up('Alt')
    },
    resize: (width, height) => page.setViewport({ width, height }),
    print: async () => Buffer.from(await page.pdf({ format: 'a4' })),
    look: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  }
}

const PATIENCE = 60_000
