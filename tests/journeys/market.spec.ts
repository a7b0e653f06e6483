import { expect, type Page } from '@playwright/test'
import { diceOf } from '../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../src/authoring/simulation/randomWalk'
import type { SymptomId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { languages } from '../../src/knowledge/languages'
import { ofMarket } from '../../src/knowledge/ofMarket'
import { writeSessionLink } from '../../src/wizard/case/link'
import { inMarket, type Session } from '../../src/wizard/case/session'
import { say } from '../support/words'
import { test } from './strictPage'

const abroad = ofMarket(knowledge, 'abroad')
const walked = [
  'charged-but-failed',
  'network-unreachable',
  'communication-failed',
  'no-answer',
  'sign-in-required',
  'mac-error',
  'invalid-terminal',
  'card-read-error',
  'must-settle',
  'original-not-matched',
].map((name): SymptomId => `symptom:${name}`)

/** Chinese on the page; the language is offered in its own name. */
const chineseOn = async (page: Page) =>
  (await page.locator('body').innerHTML())
    .replaceAll(languages['zh-CN'].name, '')
    .match(/[^<>"]*\p{Script=Han}[^<>"]*/gu) ?? []

/** Opens a case as a pasted link does, on the page that is there. */
async function paste(page: Page, session: Session): Promise<void> {
  await page.evaluate(
    (link) => {
      location.hash = `s=${link}`
    },
    writeSessionLink(session, knowledge),
  )
  await page.waitForFunction(() => location.hash === '')
  await expect(page.locator('#main h1')).toBeFocused()
}

test('an English reader walks ten messages to an end and reads no Chinese', async ({ page }) => {
  test.slow()
  await page.goto('/?lang=en')
  await expect(page.locator('#main h1')).toBeVisible()
  expect(await chineseOn(page)).toEqual([])
  for (const [seed, message] of walked.entries()) {
    for (const { session } of walkAtRandom(abroad, message, diceOf(seed)))
      await paste(page, inMarket(session, 'abroad'))
    expect([message, await chineseOn(page)]).toEqual([message, []])
  }
})

test('who says that the machine is from mainland China reads its words, also after a reload', async ({
  page,
}) => {
  await page.goto('/?lang=en&symptom=sign-in-required')
  const bar = page.getByRole('banner')
  await expect(bar).toContainText('LOGON REQUIRED')
  await page.getByRole('button', { name: say('en', 'ui:foot.settings'), exact: true }).click()
  await page.getByRole('radio', { name: say('en', 'ui:settings.mainland') }).check()
  await page.getByRole('button', { name: say('en', 'ui:settings.done') }).click()
  await expect(bar).toContainText('请签到')
  await page.reload()
  await expect(bar).toContainText('请签到')
})
