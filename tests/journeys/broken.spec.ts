import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, type Route, test } from '@playwright/test'
import { languages } from '../../src/knowledge/languages'
import { language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'
import {
  breakPart,
  built,
  elsewhere,
  inCase,
  lateScripts,
  losePart,
  partOf,
  parts,
  search,
} from './lateParts'
import { goOn } from './openPage'

const words = (key: string) => say('en', key)
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const line = (page: Page) => page.getByText(words('ui:broken.part'))

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

for (const [part, { need, missing }] of Object.entries(parts)) {
  test(`a part that does not arrive is said in words, with a way on, and the case is kept: ${part}`, async ({
    page,
  }) => {
    await losePart(page, part)
    await need(page)
    await expect(page.getByText(words(missing)).first()).toBeVisible()
    await expect(page.getByText(words('ui:broken.title'))).toHaveCount(0)
    if (part === 'reach') return
    const picked = () =>
      page.evaluate(() => (history.state as { session: { picked: string } }).session.picked)
    const before = await picked()
    await page.unrouteAll()
    await page
      .getByRole('button', { name: words('ui:notLoaded.again') })
      .first()
      .click()
    await expect(page.getByText(words(missing))).toHaveCount(0)
    await expect(title(page)).not.toHaveText(words('ui:notLoaded.title'))
    expect(await picked()).toBe(before)
  })
}

for (const [how, breaks] of [
  ['does not arrive', losePart],
  ['throws', breakPart],
] as const) {
  test(`without the words of the first page the first aid stays: the file ${how}`, async ({ page }) => {
    await breaks(page, 'en-start')
    await page.goto('./?lang=en')
    await page.waitForLoadState('networkidle')
    await expect(page.locator('main.fallback section[lang=en]')).toBeVisible()
  })
}

test('files that a new release has replaced are said to be missing, and loading again brings the new ones', async ({
  page,
}) => {
  await page.goto('./?lang=en&symptom=ip-layer-error')
  await goOn(page, 'en')
  await page.getByRole('button', { name: words('question:bearer.options.sim') }).click()
  await page
    .getByRole('button', { name: words('ui:help') })
    .first()
    .click()
  // The folder has other names now, and the host answers with its page for what it does not have.
  await page.route('**/assets/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<p>not here' }),
  )
  await page.getByRole('button', { name: languages['zh-CN'].name, exact: true }).click()
  await expect(page.getByText(words('ui:note.language-not-loaded'))).toBeVisible()
  await page.unrouteAll()
  await page.reload()
  await page.getByRole('button', { name: languages['zh-CN'].name, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.goBack()
  await expect(title(page)).toHaveText(say('zh-CN', 'question:signal-icon.ask'))
})

for (const [how, answer] of [
  ['the network is away', (route: Route) => route.abort()],
  [
    'a login page answers',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>Please sign in' }),
  ],
] as const) {
  test(`a language without its words is said so, and tried once for a press: ${how}`, async ({ page }) => {
    await inCase(page)
    await expect(title(page)).toHaveText(words('symptom:ip-layer-error.name'))
    let asked = 0
    await page.route(/\/assets\/zh-CN-/, (route) => {
      asked++
      return answer(route)
    })
    await page.evaluate(() => localStorage.removeItem('pos-triage.preferences'))
    const other = page.getByRole('button', { name: languages['zh-CN'].name, exact: true })
    await other.click()
    await expect(page.getByText(words('ui:note.language-not-loaded'))).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const files = new Set(readdirSync(join(built, 'assets')).filter((file) => file.startsWith('zh-CN-'))).size
    // Each file once, and once more.
    expect(asked).toBeLessThanOrEqual(2 * files)
    const first = asked
    await other.click()
    await other.click()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('pos-triage.preferences'))).toBe(null)
    expect(asked).toBeLessThanOrEqual(3 * first)
    // Parts that come later come in the language that stayed.
    await page
      .getByRole('button', { name: words('ui:help') })
      .first()
      .click()
    await expect(title(page)).toHaveText(words('ui:helpPage.title'))
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
