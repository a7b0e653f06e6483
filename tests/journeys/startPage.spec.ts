import { expect, test } from '@playwright/test'
import { say } from '../support/words'

test('who finds nothing on the list is led to a call, with the money first and the number noted', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('flux compensator')
  await page.getByRole('button', { name: say('en', 'ui:startPage.unlisted') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.unlisted') }),
  ).toBeFocused()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    say('en', 'ui:unlisted.money'),
    say('en', 'ui:unlisted.note'),
    say('en', 'ui:call.title'),
  ])
  await page.getByRole('textbox', { name: say('en', 'ui:call.note') }).fill('400 123')
  await page.getByRole('button', { name: say('en', 'ui:call.save') }).click()
  await expect(page.getByRole('link', { name: '400 123' })).toBeVisible()
  // Nothing was said of a payment, so nothing is claimed of one.
  await expect(page.getByText(say('en', 'ui:call.unclear'))).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('link', { name: '400 123' })).toBeVisible()
})

test('what looks like a card number never stays in the search box', async ({ page }) => {
  await page.goto('./?lang=en')
  const box = page.getByRole('searchbox')
  await box.fill('shows 6222021234567890')
  await expect(box).toHaveValue('shows ')
  await expect(page.getByText(say('en', 'ui:startPage.cardRemoved'))).toBeVisible()
})

test('words from the screen find their message in either language, and Enter opens the only one', async ({
  page,
}) => {
  await page.goto('./?lang=en&market=mainland')
  await page.getByRole('searchbox').fill('终端未登记')
  await expect(page.getByRole('button', { name: say('en', 'symptom:ip-layer-error.name') })).toBeHidden()
  await page.getByRole('searchbox').press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'symptom:invalid-terminal-97.name') }),
  ).toBeVisible()
})
