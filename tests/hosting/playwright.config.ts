import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config.ts'

/** `npm run hosting`: what the build promises to those who host it. It builds twice itself. */
const { webServer: _, ...config } = journeys
export default defineConfig({
  ...config,
  testDir: '.',
  use: { ...journeys.use, serviceWorkers: 'allow' },
})
