import { expect, type Page, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { say } from '../support/words'

test.skip(process.env.LONG_RUN === undefined, 'a thousand cases take half a minute')

const messages = Object.values(knowledge.symptoms)
  .filter(({ umbrella }) => umbrella === undefined)
  .slice(0, 20)
const last = messages[messages.length - 1]?.id ?? 'symptom:ip-layer-error'

/** Opens so many cases in the page by their links, one after the other, each once the one before is shown. */
const openCases = (page: Page, many: number) =>
  page.evaluate(
    async ({ links, names, times }) => {
      const shown = (words: string) =>
        new Promise<void>((resolve) => {
          const look = () =>
            document.querySelector('h1')?.textContent === words ? resolve() : setTimeout(look)
          look()
        })
      for (let nth = 0; nth < times; nth += 1) {
        location.hash = links[nth % links.length] ?? ''
        await shown(names[nth % names.length] ?? '')
      }
    },
    {
      links: messages.map(({ id }) => `s=1!${knowledge.edition}!${id.replace('symptom:', '')}`),
      names: messages.map(({ id }) => say('en', `${id}.name`)),
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
  await openCases(page, 200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', `${last}.name`))
  const before = await held()
  await openCases(page, 800)
  const after = await held()
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 20)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1)
  expect(after.bytes).toBeLessThanOrEqual(before.bytes + 2_000_000)
})
