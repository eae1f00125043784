import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/ensure.mjs'

// Another port lets two checkouts run their journeys at the same time.
const port = process.env.JOURNEYS_PORT ?? '4187'
const address = `http://127.0.0.1:${port}`
const executablePath = findBrowser()
// Chromium's sandbox does not start for root, as in most containers.
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // The rest keeps the browser from calling home: journeys need no network.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // The built site, as it is served to people: run `npm run build` first.
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
