import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './tools/chromium'

const port = Number(process.env.JOURNEYS_PORT ?? 4174)
const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'reports/journeys',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Limits for what hangs: two busy cores take their time over the largest pages.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // Storing the whole product at each first visit costs time that only the journeys about it need.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: `npm run --silent preview -- --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    stdout: 'ignore',
  },
})
