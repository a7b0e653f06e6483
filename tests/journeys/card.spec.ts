import { expect, type Page, test } from '@playwright/test'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'
import { pageExamples } from '../../tools/pageExamples'
import { say } from '../support/words'
import { goOn, show } from './openPage'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const code = (language: Language, words: string) =>
  say(language, 'ui:card.assuming').replace('{{words}}', words)

for (const language of languageSchema.options) {
  const words = (key: string) => say(language, key)

  test(`a message answers at once, leads on, and is there again after Back and a reload (${language})`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&market=mainland`)
    await page.getByRole('searchbox').fill('97')
    await page.getByRole('button', { name: words('code:book.start').replace('{{code}}', '97') }).click()
    await expect(heading(page)).toHaveText(words('symptom:invalid-terminal-97.name'))
    await expect(heading(page)).toBeFocused()
    await page.reload()
    await expect(heading(page)).toHaveText(words('symptom:invalid-terminal-97.name'))
    await page.getByRole('button', { name: code(language, words('ui:card.whom')) }).click()
    await expect(heading(page)).toHaveText(words('remedy:ask-acquirer-registration.name'))
    await page.getByRole('button', { name: words('ui:back'), exact: true }).click()
    // That it was a card was only said by the press that Back takes back.
    await expect(page.getByRole('group', { name: words('ui:card.elsewhere') })).toBeVisible()
    await page.goBack()
    await expect(heading(page)).toHaveText(words('ui:startPage.title'))
  })

  test(`a code seen elsewhere gets the card of that place, and focus goes there (${language})`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&market=mainland&code=04`)
    await expect(heading(page)).toHaveText(words('symptom:stop-and-call.name'))
    await expect(page.getByRole('region', { name: words('ui:card.stop') })).toBeVisible()
    await page.getByRole('button', { name: words('question:code-seen.options.online') }).click()
    await expect(heading(page)).toHaveText(words('symptom:qr-payment-pending.name'))
    await expect(heading(page)).toBeFocused()
    await expect(page.getByRole('region', { name: words('ui:card.stop') })).toHaveCount(0)
    await expect(page.getByRole('complementary', { name: words('ui:moneyBand.label') })).toContainText(
      words('money:scan-in-doubt.state'),
    )
    await goOn(page, language)
    await expect(heading(page)).toHaveText(words('remedy:query-order.name'))
  })

  test(`the first thing to do is seen without scrolling on a phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const example of pageExamples.filter(({ page: shown }) => shown === 'card')) {
      await show(page, language, example)
      const button = page.getByRole('region', { name: words('ui:card.now') }).getByRole('button')
      for (const part of [heading(page), button.first()])
        await expect(part, example.name).toBeInViewport({ ratio: 1 })
    }
  })
}
