import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/ensure.mjs'

// Another port lets two checkouts run their journeys at the same time.
const port = process.env.JOURNEYS_PORT ?? '4187'
const browser = launchOptions()
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine is no failure: what is waited for may take as long as it needs there.
  timeout: 600_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // But what is not there is said to be missing within minutes.
    actionTimeout: 60_000,
    // A third of the time went into starting a process for every journey: one is cleaned and used
    // again. Permissions and a cut network are not cleaned by it; `journey.ts` takes them back.
    reuseContext: true,
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Journeys look at what the server gives; the one about being offline asks for its worker.
    serviceWorkers: 'block',
    launchOptions: {
      ...browser,
      // A page is left before its code would be the faster for being compiled better, and before
      // most of its objects have to be told from those that are done with.
      args: [
        ...browser.args,
        '--js-flags=--no-opt --no-maglev --single-threaded --min-semi-space-size=16',
      ],
    },
  },
  webServer: {
    // The built site, as it is served to people: run `npm run build` first.
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 600_000,
  },
})
