import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { chromiumFlags, findChromium } from '../chromium'
import type { Section, Table } from './table'

const built = fileURLToPath(new URL('../../dist/index.html', import.meta.url))
/** A slow phone beside this machine. */
const slowdown = 6
/** Pages after which a walk has been seen. */
const longestWalk = 20

interface Measured {
  step: string
  /** Milliseconds of the longest task on the main thread from the press until the next page shows. */
  longestTask: number
  longestTaskSlow: number
  /** Milliseconds from the press until the next page is painted, on the slow machine. */
  toPaintSlow: number
}

/** The work of a browser at each step of one walk, from a trace of its main thread. */
export const walkSection: Section = {
  name: 'walk',
  run: async () => {
    const executablePath = findChromium()
    if (executablePath === null || !existsSync(built))
      return [table([], 'Not measured: it needs Chromium and a build.')]
    const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
    const browser = await chromium.launch({ args: chromiumFlags, executablePath })
    try {
      const address = server.resolvedUrls?.local[0] ?? ''
      const fast = await walk(browser, address, 1)
      const slow = await walk(browser, address, slowdown)
      const steps = fast.map(({ step, task }, i) => ({
        step,
        longestTask: task,
        longestTaskSlow: slow[i]?.task ?? 0,
        toPaintSlow: slow[i]?.paint ?? 0,
      }))
      return [
        table(
          steps,
          `A task is what the main thread does without a pause, in time of the processor, from the press until the next page is painted; above 50 ms it is called long.`,
        ),
      ]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

const table = (steps: readonly Measured[], note: string): Table => ({
  name: 'walk',
  title: 'One walk in a browser, milliseconds',
  columns: [
    { key: 'step', head: 'page left' },
    { key: 'longestTask', head: 'longest task', show: String },
    { key: 'longestTaskSlow', head: `longest task, ${slowdown}×`, show: String },
    { key: 'toPaintSlow', head: `press to paint, ${slowdown}×`, show: String },
  ],
  rows: steps.map((one) => ({ ...one })),
  notes: [note],
})

async function walk(browser: Browser, address: string, rate: number) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const protocol = await page.context().newCDPSession(page)
  await page.goto(`${address}?lang=en`, { waitUntil: 'networkidle' })
  await protocol.send('Emulation.setCPUThrottlingRate', { rate })
  const steps: { step: string; task: number; paint: number }[] = []
  for (let press = 0; press < longestWalk; press++) {
    const next = await nextButton(page)
    if (next === null) break
    const step = (await page.locator('#main h1').textContent()) ?? ''
    const paint = page.evaluate(pressToPaint)
    const task = await longestTask(protocol, async () => {
      await next.click()
      await paint
    })
    steps.push({ step, task, paint: Math.round(await paint) })
  }
  await page.close()
  return steps
}

/** The first message and on from its card, then always the first answer, and “nothing changed” after an act. */
async function nextButton(page: Page) {
  await page.locator('#main h1').waitFor()
  // The last page: pressed again, it would stay.
  if ((await page.locator('#main section[aria-labelledby="save"]').count()) > 0) return null
  for (const where of [
    // On from a card: by its button, or by the advice that is the next step.
    'section[aria-labelledby=now] + div > button',
    'section[aria-labelledby=now] > button',
    '[role=group] ul button',
    '#outcome ~ div button:nth-child(2)',
    '#messages ~ ul button',
  ]) {
    const button = page.locator(where).first()
    if ((await button.count()) > 0) return button
  }
  return null
}

/** Milliseconds from the next press until the frame after the one in which its page is drawn. */
const pressToPaint = () =>
  new Promise<number>((resolve) => {
    addEventListener(
      'click',
      (event) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp))),
      { capture: true, once: true },
    )
  })

interface TraceEvent {
  name?: string
  /** Microseconds on the clock, and of the processor; the second does not count who else wants the machine. */
  dur?: number
  tdur?: number
}

async function longestTask(protocol: CDPSession, act: () => Promise<void>): Promise<number> {
  let longest = 0
  // The protocol's types know no trace events.
  const read = ({ value }: { value: TraceEvent[] }) => {
    for (const { name, dur = 0, tdur = dur } of value)
      if (name === 'RunTask') longest = Math.max(longest, tdur / 1000)
  }
  protocol.on('Tracing.dataCollected', read)
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  })
  await act()
  const complete = new Promise<void>((resolve) => protocol.once('Tracing.tracingComplete', () => resolve()))
  await protocol.send('Tracing.end')
  await complete
  protocol.off('Tracing.dataCollected', read)
  return Math.round(longest)
}
