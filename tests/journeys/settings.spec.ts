import { expect, type Page } from '@playwright/test'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { goOn, open } from './openPage'
import { test } from './strictPage'

/** The first question of the walk. */
const first = 'question:bearer'
const asked = (page: Page, question: string) =>
  page.getByRole('heading', { level: 1, name: say('en', `${question}.ask`) })
const words = (key: string) => say('en', `ui:settings.${key}`)

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('en', 'ui:foot.settings'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'ui:settings.title') })).toBeFocused()
}

const done = (page: Page) => page.getByRole('button', { name: say('en', 'ui:settings.done') }).click()

test('a person marks an answer and presses Continue, and that stays so after a reload', async ({ page }) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await expect(asked(page, first)).toBeVisible()
  await openSettings(page)
  await page.getByRole('radio', { name: words('confirm') }).check()
  await done(page)
  await expect(asked(page, first)).toBeVisible()
  await page.reload()
  const proceed = page.getByRole('button', { name: say('en', 'ui:confirm.continue') })
  await proceed.click()
  await expect(page.getByText(say('en', 'ui:confirm.choose'))).toBeVisible()
  await page.getByRole('radio', { name: say('en', `${first}.options.sim`) }).check()
  // Arrows mark and never answer.
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: say('en', `${first}.options.wifi`) })).toBeChecked()
  await proceed.click()
  await expect(asked(page, 'question:phones-on-wifi')).toBeFocused()
})

test('number keys that are switched off choose nothing', async ({ page }) => {
  await page.clock.install()
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await expect(asked(page, first)).toBeVisible()
  await openSettings(page)
  await page.getByRole('radio', { name: words('keys-off') }).check()
  await done(page)
  await expect(asked(page, first)).toBeFocused()
  await page.keyboard.press('2')
  await page.clock.runFor(1000)
  await expect(asked(page, first)).toBeVisible()
})

test('what a scanner types into a question chooses nothing, and the page says so', async ({ page }) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await page.getByRole('button', { name: say('en', `${first}.options.sim`) }).focus()
  // In one go, as a scanner does; a key at a time would come at the pace of the machine that tests.
  const enterPressed = await page.evaluate(() => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
    for (const digit of '6921') press(digit)
    return press('Enter')
  })
  expect(enterPressed).toBe(false)
  await expect(page.getByText(say('en', 'ui:note.scanner'))).toBeVisible()
  await expect(asked(page, first)).toBeVisible()
})

test('after clearing, nothing of the person is left: not on the device, not behind Back', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: say('en', 'symptom:ip-layer-error.name') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', 'symptom:ip-layer-error.name'))
  await goOn(page, 'en')
  await page.getByRole('button', { name: say('en', `${first}.options.wifi`) }).click()
  await expect(asked(page, 'question:phones-on-wifi')).toBeVisible()
  await openSettings(page)
  await page.getByRole('button', { name: say('en', 'ui:call.note') }).click()
  await page.getByRole('textbox', { name: say('en', 'ui:call.contact') }).fill('400 123')
  await page.getByRole('button', { name: say('en', 'ui:call.save') }).click()
  await page.getByRole('radio', { name: say('en', 'ui:settings.contrast'), exact: true }).check()
  await page.getByText(words('clearFirst')).click()
  await page.getByRole('button', { name: words('clearNow') }).click()
  const start = page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.title') })
  await expect(start).toBeFocused()
  await expect(page.getByText(say('en', 'ui:note.cleared'))).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .not.toMatch(/400 123|ip-layer|contrast/)
  for (let presses = 0; presses < 3; presses++) {
    await page.goBack()
    await expect(start).toBeVisible()
  }
  await page.reload()
  await expect(start).toBeVisible()
  await expect(page.getByRole('button', { name: say('en', 'ui:startPage.offer') })).toHaveCount(0)
})
