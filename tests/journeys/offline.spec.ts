import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { languageAfter } from '../../src/components/preferences'
import { knowledge } from '../../src/knowledge/knowledge'
import { languages } from '../../src/knowledge/languages'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'
import { goOn, nothingChanged, outcomeOf } from './openPage'
import { serve } from './server'
import { test } from './strictPage'

test.use({ serviceWorkers: 'allow' })

const symptom = 'symptom:ip-layer-error'
/** The first question of the walk. */
const first = 'question:bearer'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** One visit: the start page is looked at until the worker has stored everything. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready)
}

async function walk(page: Page, language: Language): Promise<void> {
  await expect(heading(page)).toHaveText(say(language, 'ui:startPage.title'))
  await page.getByRole('button', { name: say(language, `${symptom}.name`) }).click()
  await expect(heading(page)).toHaveText(say(language, `${symptom}.name`))
  await goOn(page, language)
  await page.getByRole('button', { name: say(language, `${first}.options.sim`) }).click()
  await expect(heading(page)).not.toHaveText(say(language, `${first}.ask`))
  // Whatever is asked: who is never sure is led to an end, too.
  const end = page.getByRole('heading', { name: say(language, 'ui:result.handOver') })
  const unsure = page.getByRole('button', { name: say(language, 'ui:question.unsure'), exact: true })
  for (let steps = 0; ; steps++) {
    await expect(end.or(unsure).or(outcomeOf(page)).first()).toBeVisible()
    if (await end.isVisible()) return
    expect(steps, 'the walk ends').toBeLessThan(40)
    const before = (await heading(page).textContent()) ?? ''
    if (await unsure.isVisible()) await unsure.click()
    else await nothingChanged(page, language)
    await expect(heading(page)).not.toHaveText(before)
  }
}

/** Bytes stored for a visit without network, leaving out the words of other languages. */
const storedBytes = (page: Page, spoken: Language) =>
  page.evaluate(
    async (others) => {
      const sizes: number[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (others.some((language) => request.url.includes(`/${language}-`))) continue
          sizes.push((await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0)
        }
      }
      return sizes.reduce((sum, size) => sum + size, 0)
    },
    languageSchema.options.filter((language) => language !== spoken),
  )

for (const language of languageSchema.options) {
  test(`after one visit in ${language} it starts, walks and changes its language with the server stopped`, async ({
    page,
    context,
  }) => {
    const { address, stop } = await serve()
    await visit(page, `${address}?lang=${language}`)
    await stop()
    await expect(page.request.get(address)).rejects.toThrow()

    await page.reload()
    await walk(page, language)
    await page.getByRole('button', { name: languages[languageAfter(language)].name, exact: true }).click()
    await expect(
      page.getByRole('heading', { name: say(languageAfter(language), 'ui:result.handOver') }),
    ).toBeVisible()

    await opensElsewhere(context, address, languageAfter(language))
  })
}

/** The next visits: another tab, the message and the case in the address, the page for frames. */
async function opensElsewhere(context: BrowserContext, address: string, language: Language): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${address}?lang=${language}&symptom=ip-layer-error`)
  await expect(heading(page)).toHaveText(say(language, `${symptom}.name`))
  await page.goto(`${address}#s=1!${knowledge.edition}!ip-layer-error`)
  await expect(heading(page)).toHaveText(say(language, `${symptom}.name`))
  await page.goto(`${address}embed/?lang=${language}`)
  await expect(heading(page)).toHaveText(say(language, 'ui:startPage.title'))
  await expect(page.getByRole('link', { name: say(language, 'ui:popOut') })).toBeVisible()
}

test('the language changes without network on the very first visit', async ({ page }) => {
  const { address, stop } = await serve()
  await visit(page, `${address}?lang=en`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await stop()
  const next = languageAfter('en')
  await page.getByRole('button', { name: languages[next].name, exact: true }).click()
  await expect(heading(page)).toHaveText(say(next, 'ui:startPage.title'))
  await page.getByRole('searchbox').fill('终端未登记')
  await expect(page.getByRole('button', { name: say(next, `${symptom}.name`) })).toBeHidden()
})

test('what is stored stays within its budget, counted for one language', async ({ page }) => {
  await visit(page, './')
  for (const language of languageSchema.options) {
    const stored = await storedBytes(page, language)
    expect(stored).toBeGreaterThan(500_000)
    expect(stored).toBeLessThanOrEqual(1_500_000)
  }
})

base('an address that does not exist stays an error', async ({ page }) => {
  await visit(page, './')
  await page.reload()
  expect(await page.evaluate(async () => (await fetch('./nowhere/')).status)).toBe(404)
})

test('in the middle of a case a new worker waits, and the next visit starts with it', async ({
  page,
  context,
}) => {
  const { address, stop, release } = await serve()
  await visit(page, address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.getByRole('button', { name: say('en', `${symptom}.name`) }).click()
  await expect(heading(page)).toHaveText(say('en', `${symptom}.name`))
  let loads = 0
  page.on('load', () => loads++)
  release()
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const running = registration.active
    await registration.update()
    const next = registration.installing ?? registration.waiting
    while (next?.state === 'installing')
      await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }))
    return { next: next?.state, stays: registration.active === running }
  })
  expect(outcome).toEqual({ next: 'installed', stays: true })
  expect(loads).toBe(0)

  await page.close()
  const later = await context.newPage()
  await visit(later, address)
  await later.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting === null)
  await stop()
  await later.reload()
  await expect(heading(later)).toHaveText(say('en', 'ui:startPage.title'))
})
