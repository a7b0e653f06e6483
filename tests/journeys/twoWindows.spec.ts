import { expect, type Page } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { survey } from '../../src/wizard/case/walk'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { goOn } from './openPage'
import { test } from './strictPage'

const symptom = 'symptom:ip-layer-error'
/** The first question of the walk, and the one after it. */
const first = 'question:bearer'
const { step } = survey(knowledge, caseOf('ip-layer-error', 'bearer=sim'))
const next = step.kind === 'ask' ? step.question : first

const words = (key: string) => say('en', key)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const offers = (page: Page) => page.getByRole('button', { name: words('ui:startPage.offer') })
const openStart = async (page: Page) => {
  await page.goto('./?lang=en')
  await expect(heading(page)).toHaveText(words('ui:startPage.title'))
}

async function begin(page: Page): Promise<void> {
  await openStart(page)
  await page.getByRole('button', { name: words(`${symptom}.name`) }).click()
  await expect(heading(page)).toHaveText(words(`${symptom}.name`))
  await goOn(page, 'en')
  await page.getByRole('button', { name: words(`${first}.options.sim`) }).click()
  await expect(heading(page)).toHaveText(words(`${next}.ask`))
}

test('two windows keep a case each, and a third one offers both', async ({ page, context }) => {
  const other = await context.newPage()
  await openStart(other)
  await begin(page)
  await other.getByRole('button', { name: words('ui:startPage.notSure') }).click()
  await expect(heading(other)).not.toHaveText(words('ui:startPage.title'))
  const third = await context.newPage()
  await openStart(third)
  await expect(offers(third)).toHaveCount(2)
  // A message that is pressed by mistake takes neither away.
  await third
    .getByRole('button', { name: words(`${symptom}.name`) })
    .last()
    .click()
  await expect(heading(third)).toHaveText(words(`${symptom}.name`))
  await third.getByRole('button', { name: words('ui:back'), exact: true }).click()
  await expect(offers(third)).toHaveCount(2)
})

test('a case that is continued in another window is said to be there, and comes back at a press', async ({
  page,
  context,
}) => {
  await begin(page)
  const other = await context.newPage()
  await openStart(other)
  await offers(other).click()
  await expect(heading(other)).toHaveText(words(`${next}.ask`))
  await expect(page.getByText(words('ui:note.elsewhere'))).toBeVisible()
  await goOn(other, 'en')
  const there = (await heading(other).textContent()) ?? ''
  await page.getByRole('button', { name: words('ui:continueHere') }).click()
  await expect(heading(page)).toHaveText(there)
  await expect(page.getByText(words('ui:note.elsewhere'))).toBeHidden()
  await expect(other.getByText(words('ui:note.elsewhere'))).toBeVisible()
  // What is answered there all the same is a case of its own.
  await goOn(other, 'en')
  await expect(other.getByText(words('ui:note.kept-apart'))).toBeVisible()
  const third = await context.newPage()
  await openStart(third)
  await expect(offers(third)).toHaveCount(2)
})

test('clearing in one window reaches the other, and nothing comes back from there', async ({
  page,
  context,
}) => {
  await begin(page)
  const other = await context.newPage()
  await openStart(other)
  await other.getByRole('button', { name: words('ui:foot.settings'), exact: true }).click()
  await other.getByText(words('ui:settings.clearFirst')).click()
  await other.getByRole('button', { name: words('ui:settings.clearNow') }).click()
  await expect(heading(page)).toHaveText(words('ui:startPage.title'))
  await expect(page.getByText(words('ui:note.cleared'))).toBeVisible()
  await page.goBack()
  await expect(heading(page)).toHaveText(words('ui:startPage.title'))
  await page.reload()
  await expect(heading(page)).toHaveText(words('ui:startPage.title'))
  await expect(offers(page)).toHaveCount(0)
})

test('a text size chosen in one window leaves the number that was noted in the other', async ({
  page,
  context,
}) => {
  await openStart(page)
  const other = await context.newPage()
  await openStart(other)
  await page.getByRole('button', { name: words('ui:foot.settings'), exact: true }).click()
  await page.getByRole('button', { name: words('ui:call.note') }).click()
  await page.getByRole('textbox', { name: words('ui:call.contact') }).fill('400 123')
  await page.getByRole('button', { name: words('ui:call.save') }).click()
  await other.getByRole('button', { name: words('ui:foot.larger') }).click()
  await other.reload()
  await expect(other.locator('html')).toHaveAttribute('data-size', 'large')
  await other.getByRole('button', { name: words('ui:foot.settings'), exact: true }).click()
  const dial = words('ui:call.dial').replace('{{number}}', '400 123')
  await expect(other.getByRole('link', { name: dial })).toBeVisible()
})

test('a case that was opened from a link and closed is offered afterwards', async ({ page, context }) => {
  await page.goto(`./?lang=en#s=1!${knowledge.edition}!ip-layer-error_bearer.sim`)
  await expect(heading(page)).toHaveText(words(`${next}.ask`))
  await page.close()
  const later = await context.newPage()
  await openStart(later)
  await offers(later).click()
  await expect(heading(later)).toHaveText(words(`${next}.ask`))
})
