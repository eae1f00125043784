import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config.ts'

/** `npm run engines`: the page in Firefox and WebKit, which Playwright itself does not drive here. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  timeout: 300_000,
  webServer: { ...journeys.webServer, cwd: '../..' } as NonNullable<typeof journeys.webServer>,
})
