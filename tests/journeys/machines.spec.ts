import { expect, type Page, test } from '@playwright/test'
import { diceOf } from '../../src/authoring/simulation/dice'
import { exampleOf, pageExamples } from '../../tools/pageExamples'
import { type Typed, typedBy } from '../doors/machineKeys'
import { show, takesPresses, unfoldAll } from './openPage'

/** The long run goes over every second page, the usual one over some. */
const looked = pageExamples.filter((_, place) => place % (process.env.LONG_RUN === undefined ? 12 : 2) === 0)

/** Everything that a press, a digit or a text would change. */
const state = (page: Page) =>
  page.evaluate(() => ({
    shown: document.querySelector('#main')?.textContent,
    fields: [...document.querySelectorAll<HTMLInputElement>('input, select')].map(({ value, checked }) => [
      value,
      checked,
    ]),
    unfolded: [...document.querySelectorAll('details')].map(({ open }) => open),
    kept: JSON.stringify({ ...localStorage }),
    steps: history.length,
    address: location.href,
  }))

/** Types at the pace of the machine: the browser is told when each key was pressed, however busy it is. */
async function typeAs(page: Page, { keys }: Typed): Promise<void> {
  const client = await page.context().newCDPSession(page)
  let timestamp = Date.now() / 1000
  const sent = keys.flatMap(({ key, after }, place) => {
    timestamp += place === 0 ? 0 : after / 1000
    const text = key.length === 1 ? { text: key } : key === 'Enter' ? { text: '\r' } : {}
    const one = { key, code: key, timestamp }
    return [
      client.send('Input.dispatchKeyEvent', { ...one, ...text, type: 'keyDown' }),
      client.send('Input.dispatchKeyEvent', { ...one, type: 'keyUp' }),
    ]
  })
  await Promise.all(sent)
  // A digit would count, and a button be pressed, within this time.
  await page.waitForTimeout(150)
  await client.detach()
}

for (const [nth, example] of looked.entries())
  test(`scans and swipes choose and keep nothing on: ${example.name}`, async ({ page }) => {
    const dice = diceOf(nth)
    await show(page, nth % 2 === 0 ? 'en' : 'zh-CN', example)
    await takesPresses(page)
    const before = await state(page)
    await typeAs(page, typedBy(dice))
    expect(await state(page), 'where the page puts focus').toEqual(before)
    await unfoldAll(page)
    const fields = page.locator('#main input:not([type=radio], [type=checkbox])')
    const lists = page.locator('#main select')
    const buttons = page.locator('#main button')
    const [first, last] = [fields.first(), fields.last()]
    for (const target of [first, last, lists.first(), buttons.first(), buttons.last()]) {
      if ((await target.count()) === 0 || !(await target.isVisible())) continue
      await target.focus()
      const there = await state(page)
      await typeAs(page, typedBy(dice))
      const after = await state(page)
      // A box that filters a list folds it anew where the first key was shown before the second told what typed.
      const folds =
        target === first || target === last ? { shown: there.shown, unfolded: there.unfolded } : {}
      expect({ ...after, ...folds }).toEqual(there)
    }
  })

test('a swipe that begins like a row of a list does not choose that row', async ({ page }) => {
  await show(page, 'en', exampleOf('nothing on the list'))
  await takesPresses(page)
  const list = page.locator('#main select').first()
  const rows = await list.locator('option').allTextContents()
  await list.focus()
  const before = await state(page)
  for (const row of rows) {
    const text = `${row.charAt(0)}6222021234567890123`
    const keys = [...text].map((key) => ({ key, after: 5 }))
    await typeAs(page, { machine: 'scanner', text, keys })
    expect(await state(page), text).toEqual(before)
  }
})

test('the same keys at the pace of a person go where they were meant to go', async ({ page }) => {
  await page.goto('./?lang=en')
  const box = page.getByRole('searchbox')
  await box.focus()
  const keys = [...'97 net'].map((key) => ({ key, after: 150 }))
  await typeAs(page, { machine: 'scanner', text: '97 net', keys })
  await expect(box).toHaveValue('97 net')
})
