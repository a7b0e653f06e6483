import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'

test('who finds nothing on the list is led to a call, with the money first and what is noted stays with it', async ({
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
  ])
  await expect(page.getByText(say('en', 'money:unknown.do'))).toBeVisible()
  // The words come along as they were typed, and are said in the call with what else is noted.
  const words = page.getByRole('textbox', { name: say('en', 'ui:unlisted.typed') })
  await expect(words).toHaveValue('flux compensator: ohm')
  await page
    .getByRole('combobox', { name: say('en', 'ui:unlisted.whenAsk') })
    .selectOption(say('en', 'ui:unlisted.when.scan'))
  const before = page.getByRole('textbox', { name: say('en', 'ui:unlisted.before') })
  await before.fill('card 6222021234567890 in, new SIM')
  await expect(before).toHaveValue('card  in, new SIM')
  await expect(page.getByText(say('en', 'ui:cardRemoved.card-number'))).toBeVisible()
  await page.getByText(say('en', 'ui:unlisted.whereNumber')).click()
  await page.getByRole('button', { name: say('en', 'ui:call.note') }).click()
  await page.getByRole('textbox', { name: say('en', 'ui:call.contact') }).fill('400 123')
  await page.getByRole('button', { name: say('en', 'ui:call.save') }).click()
  const noted = async () => {
    await expect(
      page.getByRole('link', { name: say('en', 'ui:call.dial').replace('{{number}}', '400 123') }),
    ).toBeVisible()
    await expect(words).toHaveValue('flux compensator: ohm')
    const call = page.getByRole('region', { name: say('en', 'ui:call.title') })
    for (const said of ['flux compensator: ohm', say('en', 'ui:unlisted.when.scan'), 'card  in, new SIM'])
      await expect(call).toContainText(said)
    // Nothing was said of a payment, so nothing is claimed of one.
    await expect(page.getByText(say('en', 'ui:call.unclear'))).toHaveCount(0)
  }
  await noted()
  await page.reload()
  await noted()
  // What is noted is no step: Back leads to the list at once.
  await page.getByRole('button', { name: say('en', 'ui:back') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.title') })).toBeVisible()
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
    await expect(page.getByRole('textbox', { name: words('ui:unlisted.typed') })).toHaveValue('TERMINAL BUSY')
    await expect(page.getByRole('region', { name: words('ui:call.title') })).toContainText('TERMINAL BUSY')
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
