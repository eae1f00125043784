import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config.ts'

const { webServer: _, ...alike } = journeys

/** `npm run engines`: the page in Firefox and WebKit, which Playwright itself does not drive here. */
export default defineConfig({
  ...alike,
  testDir: '.',
  // Two programs talk to one another here; what fails twice is the page.
  retries: 1,
  // Journeys that run at the same time keep theirs.
  outputDir: '../../.cache/engines',
})
