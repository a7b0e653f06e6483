import { expect, type Page, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'

test.skip(process.env.LONG_RUN === undefined, 'a thousand cases take half a minute')

const messages = Object.values(knowledge.symptoms)
  .filter(({ umbrella }) => umbrella === undefined)
  .slice(0, 20)

/** Opens so many cases in the page by their links, one after the other, each once the one before is shown. */
const openCases = (page: Page, many: number) =>
  page.evaluate(
    async ({ links, times }) => {
      const heading = () => document.querySelector('#main h1')?.textContent
      const turn = () => new Promise((resolve) => setTimeout(resolve))
      for (let nth = 0; nth < times; nth += 1) {
        const before = heading()
        location.hash = links[nth % links.length] ?? ''
        const begun = performance.now()
        while (heading() === before || heading() === undefined) {
          if (performance.now() - begun > 10_000) throw new Error(`No other page came: ${nth} ${before}`)
          await turn()
        }
      }
    },
    {
      links: messages.map(({ id }) => `s=1!${knowledge.edition}!${id.replace('symptom:', '')}`),
      times: many,
    },
  )

test('a thousand cases in one page leave nothing behind', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') }
  }
  await page.goto('./?lang=en')
  await page.locator('#main h1').waitFor()
  const atRest = await held()
  await openCases(page, 200)
  // What the last pages still wait for, and let go of then, is no growth.
  const settled = async () => {
    await expect.poll(async () => (await held()).listeners).toBeLessThanOrEqual(atRest.listeners + 100)
    return held()
  }
  const before = await settled()
  await openCases(page, 800)
  const after = await settled()
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1)
  expect(after.bytes).toBeLessThanOrEqual(before.bytes + 2_000_000)
})
