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
    press: 'ui:links.soFar',
  })
  const besides = page.locator('details').filter({ hasText: /Other things guides name/ })
  const saying = besides.getByText(say('en', 'claim:cause.print-head-damaged'))
  await expect(besides).toBeVisible()
  await expect(saying).toBeHidden()
  await besides.locator('summary').click()
  await expect(saying).toBeVisible()
  await expect(besides).toContainText(say('en', 'claim:reason.parts-do-not-give-97'))
  // True sayings are in the list of causes and not here.
  await expect(besides.getByText(say('en', 'claim:cause.merchant-number-wrong'))).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await besides.getByRole('button', { name: say('en', 'claim:more') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'ui:guides.title') })).toBeFocused()
  await expect(page.getByText(say('en', 'claim:cause.merchant-number-wrong'))).toBeVisible()
})

test('support opens what guides say about a message by its address, in either language, and prints it', async ({
  page,
}) => {
  for (const language of languageSchema.options) {
    await page.goto(`./?lang=${language}&guides=response-code-01`)
    await expect(page.getByText(say(language, 'claim:reason.decided-outside-the-shop')).first()).toBeVisible()
    await expect(page.getByText(say(language, 'symptom:response-code-01.meaning'))).toBeVisible()
  }
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
    await expect(page.getByText(say('en', 'claim:reason.routing-is-not-the-shops')).first()).toBeVisible()
    await page.getByRole('button', { name: say('en', 'ui:back') }).click()
    await expect(page.getByText(say('en', 'claim:page.howRead'))).toBeVisible()
  })
}
