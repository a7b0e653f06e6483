import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { language as languageSchema } from '../../src/knowledge/schema'
import { newSession } from '../../src/wizard/case/session'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { open } from './openPage'

test('a result tells, folded, what guides name besides, and leads to all they say', async ({ page }) => {
  await open(page, 'en', {
    session: caseOf('invalid-terminal-97', 'sale-before=first-try', 'machine-history=idle-over-a-year'),
    press: 'ui:action.all',
  })
  const besides = page
    .locator('details')
    .filter({ hasText: /Other things guides name/ })
    .first()
  const saying = besides.getByText(say('en', 'claim:cause.print-head-damaged'))
  await expect(besides).toBeVisible()
  await expect(saying).toBeHidden()
  await besides.locator('summary').first().click()
  await expect(saying).toBeVisible()
  await expect(besides).toContainText(say('en', 'claim:reason.parts-do-not-give-97'))
  // True sayings are in the list of causes and not here.
  await expect(besides.getByText(say('en', 'claim:cause.merchant-number-wrong'))).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await besides.getByRole('button', { name: say('en', 'claim:more') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'ui:guides.title') })).toBeFocused()
  const kept = page.getByText(say('en', 'claim:cause.merchant-number-wrong'))
  // All kinds but what the message means are worked out when they are unfolded.
  await expect(kept).toHaveCount(0)
  await page
    .locator('summary')
    .filter({ hasText: say('en', 'claim:kind.cause') })
    .click()
  await expect(kept).toBeVisible()
  await page
    .locator('summary')
    .filter({ hasText: say('en', 'claim:behind') })
    .first()
    .click()
  await expect(page.getByText(say('en', 'ui:standing.established')).first()).toBeVisible()
})

test('support opens what guides say about a message by its address, in either language, and prints it', async ({
  page,
}) => {
  for (const language of languageSchema.options) {
    await page.goto(`./?lang=${language}&guides=response-code-01`)
    await page.getByRole('button', { name: say(language, 'claim:page.openAll') }).click()
    await expect(page.getByText(say(language, 'claim:reason.decided-outside-the-shop')).first()).toBeVisible()
    await expect(page.getByText(say(language, 'symptom:response-code-01.meaning'))).toBeVisible()
  }
  await page.reload()
  await page.getByRole('button', { name: say('en', 'claim:page.print') }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(say('en', 'claim:reason.nothing-to-repair')).first()).toBeVisible()
  await expect(page.getByRole('button', { name: say('en', 'claim:page.print') })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: say('en', 'claim:page.start') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'symptom:response-code-01.name') }),
  ).toBeVisible()
})

for (const at of ['ui:help', 'ui:travel.title']) {
  test(`${at} leads to what guides say about every message, and Back returns`, async ({ page }) => {
    await open(page, 'en', { session: newSession(knowledge.edition), press: at })
    await page.getByRole('button', { name: say('en', 'ui:guides.title') }).click()
    await page.getByRole('button', { name: /IP层错误/ }).click()
    await page
      .locator('summary')
      .filter({ hasText: say('en', 'claim:kind.remedy') })
      .click()
    await expect(page.getByText(say('en', 'claim:reason.routing-is-not-the-shops')).first()).toBeVisible()
    await page.getByRole('button', { name: say('en', 'ui:back') }).click()
    await page.getByText(say('en', 'claim:page.how')).click()
    await expect(page.getByText(say('en', 'claim:page.howRead'))).toBeVisible()
  })
}
