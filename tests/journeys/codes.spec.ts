import { expect, type Page, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { newSession } from '../../src/wizard/case/session'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { open } from './openPage'

const start = { session: newSession(knowledge.edition) }
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const search = (page: Page) => page.getByRole('searchbox').first()
const entryOf = (page: Page, code: string) =>
  page.getByRole('region', { name: say('en', 'ui:code.named').replace('{{code}}', code) })
const said = (key: string, code: string) => say('en', `code:book.${key}`).replaceAll('{{code}}', code)

test('a code typed alone shows what it means and what to do, and Enter goes on from it', async ({ page }) => {
  await open(page, 'en', start)
  await search(page).fill('51')
  await expect(entryOf(page, '51')).toContainText(say('en', 'code:51.card.meaning'))
  await expect(entryOf(page, '51')).toContainText(say('en', 'code:51.card.action'))
  await search(page).press('Enter')
  await expect(title(page)).toHaveText(say('en', 'symptom:limit-or-balance.name'))
  await expect(page.getByRole('banner')).toContainText('51')
  await page.reload()
  await expect(title(page)).toHaveText(say('en', 'symptom:limit-or-balance.name'))
  await expect(page.getByRole('banner')).toContainText('51')
})

test('a code that means several things is shown with the place where this is its meaning', async ({
  page,
}) => {
  await open(page, 'en', start)
  await search(page).fill('04')
  for (const key of [
    'code:book.scope.card',
    'code:04.card.meaning',
    'code:04.card.action',
    'code:book.notThere',
  ])
    await expect(entryOf(page, '04')).toContainText(say('en', key))
})

test('no meaning is shown of a code that is weakly known, or of one nobody knows', async ({ page }) => {
  await open(page, 'en', start)
  for (const [code, key] of [
    ['E2', 'varies'],
    ['Q7', 'unknown'],
  ] as const) {
    await search(page).fill(code)
    await expect(entryOf(page, code)).toContainText(said(key, code))
  }
  await search(page).fill('E2')
  await expect(page.locator('#main')).not.toContainText(say('en', 'code:E2.private.meaning'))
})

test('what is written about a weak code is folded, behind the advice to read it out', async ({ page }) => {
  await open(page, 'en', {
    session: caseOf('E2', 'paid-entries=none', 'other-attempts=no-entry', 'tried:read-code-again=no-change'),
  })
  await page.getByRole('button', { name: say('en', 'ui:action.all') }).click()
  await page.getByText(say('en', 'ui:result.why'), { exact: true }).click()
  await expect(page.getByText(said('varies', 'E2'))).toBeVisible()
  const meaning = page.getByText(say('en', 'code:E2.private.meaning'))
  await expect(meaning).toBeHidden()
  await page.getByText(say('en', 'code:book.written'), { exact: true }).click()
  await expect(meaning).toBeVisible()
})

test('support finds a code in the list by its beginning and by who decides, and opens its walk', async ({
  page,
}) => {
  await open(page, 'en', { ...start, press: 'ui:code.all' })
  const rows = page.getByRole('article')
  const groups = page.locator('#main details')
  await expect(groups).not.toHaveCount(0)
  // Nothing is worked out before it is unfolded.
  await expect(rows).toHaveCount(0)
  await groups
    .filter({ hasText: say('en', 'code:book.page.group_other').replace('{{first}} ({{count}})', '9') })
    .click()
  await expect(rows).not.toHaveCount(0)
  await page.getByRole('searchbox', { name: say('en', 'code:book.page.begins') }).fill('9')
  const chip = page.getByRole('button', { name: say('en', 'code:book.short.switch'), exact: true })
  await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
  await expect(rows.first()).toContainText('90')
  await expect.poll(() => rows.count()).toBeLessThan(12)
  await page.emulateMedia({ media: 'print' })
  await expect(rows.first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await rows.filter({ hasText: '91' }).locator('summary').click()
  await page.getByRole('button', { name: said('start', '91') }).click()
  await expect(title(page)).toHaveText(say('en', 'symptom:issuer-inoperative-91.name'))
})

test('of many codes that fit thirty are shown, and more at a press; paper gets all there are', async ({
  page,
}) => {
  await open(page, 'en', { ...start, press: 'ui:code.all' })
  const rows = page.getByRole('article')
  await page.getByRole('button', { name: say('en', 'code:book.short.acquirer'), exact: true }).click()
  await expect(rows).toHaveCount(30)
  await page
    .getByRole('button', { name: say('en', 'code:book.page.more_other').split(' (')[0] ?? '' })
    .click()
  await expect.poll(() => rows.count()).toBeGreaterThan(30)
  await page.getByRole('button', { name: say('en', 'code:book.short.acquirer'), exact: true }).click()
  await expect(rows).toHaveCount(0)
  await page.getByRole('button', { name: say('en', 'code:book.page.print') }).click()
  await expect(rows).toHaveCount(178)
})

test('an address names a code', async ({ page }) => {
  await page.goto('./?lang=en&market=mainland&code=04')
  await expect(title(page)).toHaveText(say('en', 'symptom:stop-and-call.name'))
})
