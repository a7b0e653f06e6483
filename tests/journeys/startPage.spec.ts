import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'

test('who finds nothing on the list is led to a call, with the money first and the number noted', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('flux compensator: ohm')
  await page.getByRole('button', { name: say('en', 'ui:startPage.unlisted') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.unlisted') }),
  ).toBeFocused()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    say('en', 'ui:unlisted.money'),
    say('en', 'ui:unlisted.note'),
    say('en', 'ui:call.title'),
    say('en', 'ui:result.save'),
  ])
  await expect(page.getByText(say('en', 'money:unknown.state'))).toBeVisible()
  // The words come along as they were typed, and are said in the call.
  await expect(page.getByText('flux compensator: ohm')).toHaveCount(2)
  await page.getByRole('textbox', { name: say('en', 'ui:call.note') }).fill('400 123')
  await page.getByRole('button', { name: say('en', 'ui:call.save') }).click()
  await expect(page.getByRole('link', { name: '400 123' })).toBeVisible()
  // Nothing was said of a payment, so nothing is claimed of one.
  await expect(page.getByText(say('en', 'ui:call.unclear'))).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('link', { name: '400 123' })).toBeVisible()
  await expect(page.getByText('flux compensator: ohm')).toHaveCount(2)
})

for (const language of languageSchema.options) {
  const words = (key: string) => say(language, key)

  test(`what only resembles the words is asked about, and Enter opens none of it (${language})`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}`)
    const box = page.getByRole('searchbox')
    await box.fill('TERMINAL BUSY')
    const asked = page.getByRole('region', { name: words('ui:startPage.maybe') })
    await expect(asked.getByRole('listitem')).not.toHaveCount(0)
    await expect(page.getByRole('region', { name: words('ui:startPage.tiles') })).toHaveCount(0)
    await box.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: words('ui:startPage.title') })).toBeVisible()
    await page.getByRole('button', { name: words('ui:startPage.noneOfThese') }).click()
    await expect(page.getByText('TERMINAL BUSY')).toHaveCount(2)
  })

  test(`a cause that is typed is named on the messages it is behind (${language})`, async ({ page }) => {
    await page.goto(`./?lang=${language}`)
    await page.getByRole('searchbox').fill('光猫红灯')
    const asked = page.getByRole('region', { name: words('ui:startPage.maybe') })
    await expect(asked.getByRole('listitem').first()).toContainText(words('cause:shop-internet-down.name'))
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await asked.getByRole('button').first().click()
    await expect(page.getByRole('main')).toContainText(words('cause:shop-internet-down.name'))
  })

  test(`a list of finds can be used with a keyboard and a screen reader (${language})`, async ({ page }) => {
    await page.goto(`./?lang=${language}&market=mainland`)
    await page.getByRole('searchbox').fill('终端未登记')
    await expect(
      page.getByRole('region', { name: words('ui:startPage.tiles') }).getByRole('listitem'),
    ).toHaveCount(1)
    await expect(page.locator('#search-note')).not.toBeEmpty()
    await page.keyboard.press('Tab')
    await expect(
      page.getByRole('region', { name: words('ui:startPage.tiles') }).getByRole('button'),
    ).toBeFocused()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('what looks like a card number stays in the search box only if the person says that it is none', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  const box = page.getByRole('searchbox')
  await box.fill('97 6222021234567890')
  await expect(box).toHaveValue('97 ')
  await expect(page.getByText(say('en', 'ui:cardRemoved.card-number'))).toBeVisible()
  // A card reader ends with Enter: it opens nothing, though what is left has one sure find.
  await expect(
    page.getByRole('region', { name: say('en', 'ui:startPage.tiles') }).getByRole('button'),
  ).not.toHaveCount(0)
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.title') })).toBeVisible()
  await page.getByRole('button', { name: say('en', 'ui:cardRemoved.putBack') }).click()
  await expect(box).toHaveValue('97 6222021234567890')
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
