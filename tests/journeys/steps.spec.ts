import { expect, test } from '@playwright/test'
import { notSure } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { answer, attempt, newSession, type Session } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import { exampleOf } from '../../tools/pageExamples'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { endCall, goOn, open, show, takesPresses } from './openPage'

test('after an answer, title and focus follow the new question, and Back returns to what was chosen before', async ({
  page,
}) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await page.getByRole('button', { name: say('en', 'question:bearer.options.sim') }).click()
  const heading = page.getByRole('heading', { level: 1, name: say('en', 'question:signal-icon.ask') })
  await expect(heading).toBeFocused()
  await expect(page).toHaveTitle(`${say('en', 'question:signal-icon.ask')} – IP层错误`)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('button', { name: say('en', 'ui:back') }).click()
  const chosen = page.getByRole('button', { name: say('en', 'question:bearer.options.sim') })
  await expect(chosen).toBeFocused()
  await expect(chosen).toContainText(say('en', 'ui:question.earlier'))
})

test('after a press at the end of a long page, the next one is at its top', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 })
  await show(page, 'en', exampleOf('an act'))
  await page.getByRole('button', { name: say('en', 'ui:action.otherMessage') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.titleNow') }),
  ).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

test('where it is asked what the machine shows now, Back leads back to the act and what it showed before is said', async ({
  page,
}) => {
  await show(page, 'en', exampleOf('an act'))
  const heading = page.getByRole('heading', { level: 1 })
  const act = (await heading.textContent()) ?? ''
  await page.getByRole('button', { name: say('en', 'ui:action.otherMessage') }).click()
  await expect(heading).toHaveText(say('en', 'ui:startPage.titleNow'))
  const before = page.getByRole('paragraph').filter({ hasText: say('en', 'ui:startPage.before') })
  await expect(before).toContainText('IP层错误')
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('en', 'ui:back') })
    .click()
  await expect(heading).toHaveText(act)
})

test('on a phone, no answer of the next question looks pressed where the finger was', async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  })
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await page.getByRole('button', { name: say('en', 'question:bearer.options.sim') }).tap()
  const group = page.getByRole('group', { name: say('en', 'question:signal-icon.ask') })
  await expect(group).toBeVisible()
  for (const option of await group.getByRole('button').all()) {
    const box = await option.boundingBox()
    if (box !== null) await page.mouse.move(box.x + 20, box.y + 20)
    await expect(option).toHaveCSS('border-color', 'rgb(112, 125, 121)')
  }
  await page.close()
})

test('a call that changed nothing is noted where it was said', async ({ page }) => {
  const session = Array.from({ length: 12 }).reduce<Session>(
    (before) => {
      const { step } = survey(knowledge, before)
      if (step.kind === 'ask') return answer(knowledge, before, step.question, notSure)
      if (step.kind === 'try') return attempt(knowledge, before, step.remedy, 'no-change', step)
      return before
    },
    caseOf('printer-no-paper', 'sale-before=no-one-yet'),
  )
  await open(page, 'en', { session })
  const heading = page.locator('#main').getByRole('heading', { level: 1 })
  const before = await heading.textContent()
  await endCall(page, 'en', 'ui:callEnd.no-change')
  await expect(page.getByText(say('en', 'ui:afterCall.no-change'))).toBeVisible()
  // The page is the one that was there, with other content: the step has been made all the same, and back as well.
  await expect(heading).toHaveText(before ?? '')
  await expect(heading).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.locator('#main summary').first().focus()
  await page.goBack()
  await expect(page.getByText(say('en', 'ui:afterCall.no-change'))).toHaveCount(0)
  await expect(heading).toBeFocused()
})

for (const [how, address] of [
  ['a case', `./?lang=en#s=1!${knowledge.edition}!ip-layer-error`],
  ['a message', './?lang=en&symptom=ip-layer-error'],
] as const) {
  test(`Back in a tab that a link to ${how} opened leads to the messages, which offer the case`, async ({
    page,
  }) => {
    await page.goto(address)
    const heading = page.getByRole('heading', { level: 1 })
    const card = say('en', 'symptom:ip-layer-error.name')
    await expect(heading).toHaveText(card)
    await goOn(page, 'en')
    await page.getByRole('button', { name: say('en', 'question:bearer.options.sim') }).click()
    await expect(heading).toHaveText(say('en', 'question:signal-icon.ask'))
    for (const before of ['question:bearer.ask', 'symptom:ip-layer-error.name']) {
      await page.getByRole('button', { name: say('en', 'ui:back'), exact: true }).click()
      await expect(heading).toHaveText(say('en', before))
    }
    await page.getByRole('button', { name: say('en', 'ui:back'), exact: true }).click()
    await expect(heading).toHaveText(say('en', 'ui:startPage.title'))
    await expect(heading).toBeFocused()
    await page.getByRole('button', { name: say('en', 'ui:startPage.offer') }).click()
    await expect(heading).toHaveText(card)
    await expect(heading).toBeFocused()
  })
}

test('a walk goes by number keys alone: each question takes the digit at once, 0 is not sure', async ({
  page,
}) => {
  await open(page, 'en', { session: newSession(knowledge.edition) })
  await page.getByRole('button', { name: say('en', 'symptom:ip-layer-error.name') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'symptom:ip-layer-error.name') }),
  ).toBeFocused()
  await goOn(page, 'en')
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'question:bearer.ask') })).toBeFocused()
  await takesPresses(page)
  await page.keyboard.press('2')
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'question:phones-on-wifi.ask') }),
  ).toBeFocused()
  await takesPresses(page)
  await page.keyboard.press('0')
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'question:phones-on-wifi.ask') }),
  ).toBeHidden()
})

test('a double press answers one question, and a double key too', async ({ page }) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  const asked = (question: string) =>
    page.getByRole('heading', { level: 1, name: say('en', `${question}.ask`) })
  await page.getByRole('button', { name: say('en', 'question:bearer.options.sim') }).dblclick()
  await expect(asked('question:signal-icon')).toBeFocused()
  await takesPresses(page)
  await expect(asked('question:signal-icon')).toBeVisible()
  await page.getByRole('button', { name: say('en', 'ui:back'), exact: true }).click()
  await expect(asked('question:bearer')).toBeVisible()
  const first = page.getByRole('button', { name: say('en', 'question:bearer.options.sim') })
  await takesPresses(page)
  await first.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await takesPresses(page)
  await expect(asked('question:signal-icon')).toBeVisible()
})

test('parts in another language say so', async ({ page }) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('banner').getByText('IP层错误')).toHaveAttribute('lang', 'zh-CN')
})

test('an answer changed late keeps all others, asks only what is new, and what no longer applies stays struck through', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, 'en', {
    session: caseOf(
      'ip-layer-error',
      'sale-before=first-try',
      'bearer=sim',
      'signal-icon=low',
      'phone-same-carrier=has-data',
    ),
  })
  await page.getByText(say('en', 'ui:answers.title')).click()
  await page.getByRole('button', { name: `Change: ${say('en', 'question:bearer.ask')}` }).click()
  await expect(page.getByRole('button', { name: say('en', 'question:bearer.options.sim') })).toContainText(
    say('en', 'ui:question.earlier'),
  )
  await page.getByRole('button', { name: say('en', 'question:bearer.options.wifi') }).click()
  await page.getByText(say('en', 'ui:answers.title')).click()
  const asleep = page.getByRole('listitem').filter({ hasText: say('en', 'question:signal-icon.ask') })
  await expect(asleep.getByRole('deletion').or(asleep.locator('s'))).toBeVisible()
  await expect(asleep).toContainText(say('en', 'ui:answers.asleep'))
})
