import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { survey } from '../../src/wizard/case/walk'
import { exampleOf, sessionOf } from '../../tools/pageExamples'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { open } from './openPage'

test('the copied link reopens the same case elsewhere, in the other language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await open(page, 'en', {
    session: caseOf(
      'ip-layer-error',
      'sale-before=unclear-before',
      'paid-entries=none',
      'other-attempts=no-entry',
      'bearer=sim',
    ),
    press: 'ui:action.all',
  })
  await page.getByRole('button', { name: say('en', 'ui:result.copyLink') }).click()
  await expect(page.getByText(say('en', 'ui:result.copied'))).toBeVisible()
  // The policy lets the page write to the clipboard, not read it: the link is pasted, as a person would.
  const another = await context.newPage()
  await another.goto('./?lang=en')
  const box = another.getByRole('searchbox')
  await box.focus()
  await another.keyboard.press('ControlOrMeta+v')
  await expect(box).toHaveValue(/#s=/)
  const link = await box.inputValue()
  const elsewhere = await (await context.browser())?.newPage({ locale: 'zh-CN' })
  if (elsewhere === undefined) throw new Error('No second browser window')
  await elsewhere.goto(link)
  await expect(
    elsewhere.getByRole('heading', { level: 1, name: say('zh-CN', 'question:signal-icon.ask') }),
  ).toBeVisible()
  await expect(
    elsewhere.getByRole('complementary', { name: say('zh-CN', 'ui:moneyBand.label') }),
  ).toContainText(say('zh-CN', 'money:unknown-looked.state'))
  await expect(elsewhere).not.toHaveURL(/#s=/)
  await elsewhere.close()
})

test('the copied text is the ticket', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await open(page, 'en', {
    session: caseOf('response-code-01', 'sale-before=first-try'),
    press: 'ui:links.selling',
  })
  await page.getByRole('button', { name: say('en', 'ui:links.toStep') }).click()
  await page.getByRole('button', { name: say('en', 'question:which-cards.options.one-card') }).click()
  await page.getByRole('button', { name: say('en', 'ui:action.all') }).click()
  await page.getByRole('button', { name: say('en', 'ui:result.copyText') }).click()
  await expect(page.getByText(say('en', 'ui:result.copiedText'))).toBeVisible()
})

test('who finds a text wrong copies its ids and the edition, and nothing is sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  const session = sessionOf(exampleOf('a result so far'))
  await open(page, 'en', { session, press: 'ui:action.all' })
  await page.getByText(say('en', 'ui:wrong.ask')).click()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const cause = survey(knowledge, session).diagnosis?.ranked[0]?.cause ?? ''
  await page
    .getByRole('button', {
      name: say('en', 'ui:wrong.copyOf').replace('{{name}}', say('en', `${cause}.name`)),
    })
    .click()
  await expect(page.getByText(`POS Triage ${knowledge.edition} en ${cause}`)).toBeVisible()
  expect(asked).toEqual([])
})

test('the code that is read out opens the same case elsewhere, and the picture and the QR code are drawn', async ({
  page,
  context,
}) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(message.text()))
      violations.push(message.text())
  })
  await open(page, 'zh-CN', {
    session: caseOf('ip-layer-error', 'sale-before=first-try', 'bearer=sim'),
    press: 'ui:action.all',
  })
  const save = page.getByRole('region', { name: say('zh-CN', 'ui:result.save') })
  await save.getByText(say('zh-CN', 'ui:share.otherWays'), { exact: true }).click()
  await expect(save.getByRole('heading', { name: say('zh-CN', 'ui:caseCode.title') })).toBeVisible()
  const groups = await save.getByRole('listitem').locator('span[aria-hidden]').allInnerTexts()
  await save.getByText(say('zh-CN', 'ui:share.qr'), { exact: true }).click()
  await expect(save.getByRole('img', { name: say('zh-CN', 'ui:share.qrLabel') })).toBeVisible()
  await expect(save.getByText(/#s=1!/)).toBeVisible()
  await save.getByText(say('zh-CN', 'ui:share.picture'), { exact: true }).click()
  const picture = save.getByRole('img', { name: say('zh-CN', 'ui:share.pictureOf') })
  await expect(picture).toBeVisible()
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(760)
  expect(violations).toEqual([])

  const elsewhere = await context.newPage()
  await elsewhere.goto('./?lang=en')
  await elsewhere.getByRole('searchbox').fill(groups.join(' '))
  await elsewhere.getByRole('button', { name: say('en', 'ui:takeIn.open') }).click()
  await expect(
    elsewhere.getByRole('heading', { level: 1, name: say('en', 'question:signal-icon.ask') }),
  ).toBeVisible()
})
