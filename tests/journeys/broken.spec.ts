import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import { exampleOf } from '../../tools/pageExamples'
import { say } from '../support/words'
import { goOn, show } from './openPage'

const built = fileURLToPath(new URL('../../dist/', import.meta.url))
const words = (key: string) => say('en', key)

const others = languageSchema.options.filter((language) => language !== 'en')
const notLate = new RegExp(`^(?:${others.join('|')})-|^en-start-`)

/** Every script of one language that the first page does not name: the parts that are fetched later. */
const lateScripts = (): string[] => {
  const first = readFileSync(join(built, 'index.html'), 'utf8')
  return readdirSync(join(built, 'assets')).filter(
    (file) => file.endsWith('.js') && !first.includes(file) && !notLate.test(file),
  )
}
/** The name of a part, without the mark of its content. */
const partOf = (file: string) => file.replace(/-[\w-]{8}\.js$/, '')

const address = (part: string) => new RegExp(`/assets/${part}-[\\w-]{8}\\.js$`)
/** From now on a part arrives, and throws. */
const breakPart = (page: Page, part: string) =>
  page.route(address(part), (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("injected")' }),
  )
/** From now on a part does not arrive. */
const losePart = (page: Page, part: string) => page.route(address(part), (route) => route.abort())

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const line = (page: Page) => page.getByText(words('ui:broken.part'))

const search = async (page: Page) => {
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('51')
}
const inCase = async (page: Page) => {
  await page.goto('./?lang=en&symptom=ip-layer-error')
}

const whyOfACode = async (page: Page) => {
  await show(page, 'en', exampleOf('a result with a code'))
  await page
    .locator('summary')
    .filter({ hasText: words('ui:result.why') })
    .click()
}

const resultSoFar = (page: Page) => show(page, 'en', exampleOf('a result so far'))
const unfold = async (page: Page, key: string) => {
  await resultSoFar(page)
  await page.getByText(words(key), { exact: true }).click()
}
const typeCode = async (page: Page) => {
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('0123 4567 89')
}

/** For each late part: how a person comes to need it, and whether the page can do without. */
const parts: Record<string, { need: (page: Page) => Promise<void>; serves: string | null }> = {
  knowledge: { need: inCase, serves: null },
  packed: { need: inCase, serves: null },
  walk: { need: inCase, serves: null },
  'en-walk': { need: inCase, serves: null },
  search: { need: search, serves: 'ui:startPage.where' },
  'en-search': { need: search, serves: 'ui:startPage.where' },
  CodeWords: { need: search, serves: 'ui:startPage.where' },
  CodeEntry: { need: search, serves: 'ui:startPage.where' },
  book: { need: whyOfACode, serves: 'ui:result.now' },
  'en-code': { need: whyOfACode, serves: 'ui:result.now' },
  verdicts: {
    need: (page) => show(page, 'en', exampleOf('a result with rules behind it')),
    serves: 'ui:result.now',
  },
  'en-claim': {
    need: (page) => show(page, 'en', exampleOf('a result with rules behind it')),
    serves: 'ui:result.now',
  },
  caseCode: { need: resultSoFar, serves: 'ui:result.now' },
  caseNumbers: { need: resultSoFar, serves: 'ui:result.now' },
  qrMatrix: { need: (page) => unfold(page, 'ui:share.qr'), serves: 'ui:result.now' },
  TakeIn: { need: typeCode, serves: 'ui:startPage.where' },
  CodesTable: {
    need: async (page) => {
      await page.goto('./?lang=en')
      await page.getByRole('button', { name: words('ui:code.all') }).click()
    },
    serves: null,
  },
  reach: {
    need: async (page) => {
      await show(page, 'en', exampleOf('a test that the page can do'))
      await page.getByRole('button', { name: words('ui:check.button') }).click()
      await page.getByRole('button', { name: words('ui:check.yes') }).click()
    },
    serves: 'question:phones-on-wifi.ask',
  },
}
/** Not needed by any page: without it our own colour stays. */
const elsewhere = ['accent']

test('every part that is fetched late is broken once below', () => {
  expect(new Set([...Object.keys(parts), ...elsewhere])).toEqual(new Set(lateScripts().map(partOf)))
})

for (const [part, { need, serves }] of Object.entries(parts)) {
  test(`a part that arrives and throws never leaves an empty page: ${part}`, async ({ page }) => {
    await breakPart(page, part)
    await need(page)
    if (serves === null) {
      await expect(title(page)).toHaveText(words('ui:broken.title'))
      await expect(page.getByText(words('ui:broken.look'))).toBeVisible()
      return
    }
    await expect(line(page)).toBeVisible()
    await expect(page.getByRole('heading', { name: words(serves), exact: true })).toBeVisible()
  })
}

for (const language of languageSchema.options) {
  test(`axe finds nothing on the page that says what broke: ${language}`, async ({ page }) => {
    await breakPart(page, 'walk')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`./?lang=${language}&symptom=ip-layer-error`)
    await expect(title(page)).toHaveText(say(language, 'ui:broken.title'))
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('a colour that cannot be worked out leaves the page as it is', async ({ page }) => {
  await breakPart(page, 'accent')
  await page.goto('./?lang=en&accent=7b1fa2')
  await expect(title(page)).toHaveText(words('ui:startPage.title'))
})

test('a case goes on after a reload, and one that breaks the page again is set aside', async ({ page }) => {
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: words('symptom:ip-layer-error.name') }).click()
  await expect(title(page)).toHaveText(words('symptom:ip-layer-error.name'))
  await goOn(page, 'en')
  await page.getByRole('button', { name: words('question:bearer.options.sim') }).click()
  await expect(title(page)).toHaveText(words('question:signal-icon.ask'))

  await breakPart(page, 'walk')
  await page.reload()
  await expect(title(page)).toHaveText(words('ui:broken.title'))
  await expect(title(page)).toBeFocused()
  await expect(page.getByText(words('ui:broken.kept'))).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: words('ui:notLoaded.again') }).click()
  await expect(title(page)).toHaveText(words('question:signal-icon.ask'))

  await breakPart(page, 'walk')
  await page.reload()
  await expect(page.getByText(words('ui:broken.set-aside'))).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: words('ui:newCase') }).click()
  await expect(title(page)).toHaveText(words('ui:startPage.title'))
  await expect(page.getByText(words('ui:note.case-set-aside'))).toBeVisible()
  await page.reload()
  await expect(title(page)).toHaveText(words('ui:startPage.title'))
  await expect(page.getByRole('button', { name: words('ui:startPage.offer') })).toHaveCount(0)
  const aside = await page.evaluate(() => localStorage.getItem('pos-triage.case.set-aside'))
  expect(aside).toContain('question:bearer')
})

test('what did not arrive is said, and comes with the next try; the case is kept', async ({ page }) => {
  await losePart(page, 'knowledge')
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: words('symptom:ip-layer-error.name') }).click()
  await expect(title(page)).toHaveText(words('ui:notLoaded.title'))
  await page.unrouteAll()
  await page.getByRole('button', { name: words('ui:notLoaded.again') }).click()
  await expect(title(page)).toHaveText(words('symptom:ip-layer-error.name'))
})

test('a search that did not arrive leaves every message, and says so', async ({ page }) => {
  await losePart(page, 'book')
  await search(page)
  await expect(page.getByText(words('ui:startPage.searchNotLoaded'))).toBeVisible()
  await expect(page.getByRole('button', { name: words('symptom:ip-layer-error.name') })).toBeVisible()
  await expect(page.getByRole('button', { name: words('ui:notLoaded.again') })).toBeVisible()
})
