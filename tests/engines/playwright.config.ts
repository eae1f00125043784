import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config.ts'

const { webServer: _, ...alike } = journeys

/** `npm run engines`: the page in Firefox and WebKit, which Playwright itself does not drive here. */
export default defineConfig({
  ...alike,
  testDir: '.',
  // The driver of WebKit loses a press now and then; what fails twice is the page.
  retries: 1,
  // Journeys that run at the same time keep theirs.
  outputDir: '../../.cache/engines',
})
