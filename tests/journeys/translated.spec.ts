import { type Browser, expect, type Page, test } from '@playwright/test'
import { exampleOf, pageExamples } from '../../tools/pageExamples'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { goOn, open, show, takesPresses, unfoldAll } from './openPage'
import { said, translate } from './translator'

/** What can be pressed besides the bars, in the order of the document. */
const inPage = '#main :is(button, input[type=radio], input[type=checkbox]), aside button'
const back = 'header button'
const nextLanguage = 'footer button'
/** Presses that lead through answers, acts, bands and back, whatever page they begin on. */
const presses: readonly (readonly [where: string, which: number])[] = [
  ['#main button', 0],
  ['aside button', 0],
  [inPage, 3],
  [inPage, 1],
  [back, 0],
  [inPage, 5],
  [inPage, 2],
  [nextLanguage, 0],
  [inPage, 4],
  [back, 0],
  [back, 0],
  [nextLanguage, 0],
  [back, 0],
]

/** Presses one of the buttons in both pages; Back only where it does not lead out of the product. */
async function press(pages: readonly Page[], where: string, which: number): Promise<void> {
  for (const page of pages) {
    await takesPresses(page)
    await page.evaluate(
      ([selector, place, leads]) => {
        // TypeScript's DOM library does not know it yet.
        const { canGoBack } = (window as { navigation?: { canGoBack: boolean } }).navigation ?? {}
        if (leads && canGoBack !== true) return
        const buttons = [...document.querySelectorAll<HTMLElement>(selector)]
        buttons[place % buttons.length]?.click()
      },
      [where, which, where === back] as const,
    )
  }
}

const opened = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 900 },
  })
  return context.newPage()
}

/** The long run has every second page, the short one every eighth. */
const everything = process.env.LONG_RUN !== undefined

for (const [place, example] of pageExamples.entries()) {
  if (place % (everything ? 2 : 8) !== 0) continue
  const language = place % 16 < 8 ? 'zh-CN' : 'en'
  test(`a page that a browser translates says after each press what it says without that: ${example.name}`, async ({
    browser,
  }) => {
    const [plain, translated] = [await opened(browser), await opened(browser)]
    const thrown: string[] = []
    translated.on('pageerror', ({ message }) => thrown.push(message))
    for (const page of [plain, translated]) {
      await show(page, language, example)
      await unfoldAll(page)
    }
    await translate(translated, { heeds: false })
    for (const [where, which] of presses) {
      await press([plain, translated], where, which)
      await expect(async () => expect(await said(translated)).toBe(await said(plain))).toPass()
    }
    expect(thrown).toEqual([])
  })
}

test('no words of a browser take the place of a rule about money', async ({ page }) => {
  await show(page, 'en', exampleOf('the money question'))
  await translate(page, { heeds: true })
  await expect(page.getByText('‹')).not.toHaveCount(0)
  const band = page.getByRole('complementary', { name: say('en', 'ui:moneyBand.label') })
  for (const rule of [band, page.locator('#main').getByRole('group').first()]) {
    await expect(rule).toBeVisible()
    await expect(rule).not.toContainText('‹')
  }
  await show(page, 'en', exampleOf('a stop card'))
  await translate(page, { heeds: true })
  await expect(page.getByRole('region', { name: say('en', 'ui:card.stop') })).not.toContainText('‹')
})

test('a question that does not hang on money is translated', async ({ page }) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await goOn(page, 'en')
  await translate(page, { heeds: true })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('‹')
})
