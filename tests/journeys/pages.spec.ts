import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { language as languageSchema, notSure } from '../../src/knowledge/schema'
import { chainOf } from '../../src/wizard/case/chain'
import {
  answer,
  attempt,
  isAnswered,
  isTried,
  newSession,
  type Session,
  service,
} from '../../src/wizard/case/session'
import { survey, type Walk } from '../../src/wizard/case/walk'
import { exampleOf, sessionOf, unsureFrom } from '../../tools/pageExamples'
import { explanationOf } from '../support/explanationOf'
import { say } from '../support/words'
import { caseOf, open, show } from './openPage'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('after an answer, title and focus follow the new question, and Back returns to what was chosen before', async ({
  page,
}) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await page.getByRole('button', { name: say('en', 'question:sale-before.options.first-try') }).click()
  const heading = page.getByRole('heading', { level: 1, name: say('en', 'question:bearer.ask') })
  await expect(heading).toBeFocused()
  await expect(page).toHaveTitle(`${say('en', 'question:bearer.ask')} – IP层错误`)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('button', { name: say('en', 'ui:back') }).click()
  const chosen = page.getByRole('button', { name: say('en', 'question:sale-before.options.first-try') })
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

test('on a phone, no answer of the next question looks pressed where the finger was', async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  })
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await page.getByRole('button', { name: say('en', 'question:sale-before.options.first-try') }).tap()
  const group = page.getByRole('group', { name: say('en', 'question:bearer.ask') })
  await expect(group).toBeVisible()
  for (const option of await group.getByRole('button').all()) {
    const box = await option.boundingBox()
    if (box !== null) await page.mouse.move(box.x + 20, box.y + 20)
    await expect(option).toHaveCSS('border-color', 'rgb(112, 125, 121)')
  }
  await page.close()
})

test('the chain says in words what it draws: how likely the break is at each link', async ({ page }) => {
  const session = sessionOf(exampleOf('a result so far'))
  const shown = chainOf(knowledge, survey(knowledge, session))?.links ?? []
  for (const [language, width] of [
    ['en', 1366],
    ['zh-CN', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 740 })
    await open(page, language, { session, press: 'ui:links.soFar' })
    const chain = page.getByRole('region', { name: say(language, 'ui:result.chain') })
    await expect(chain.getByRole('listitem')).toHaveText(
      shown.map(({ link, state, likelihood }) => {
        const words = state === 'unreached' ? 'ui:chain.unreached' : `ui:likelihood.${likelihood}`
        return `${say(language, `ui:link.${link}`)} ${say(language, words)}`
      }),
    )
    // A row where there is room, a column where there is not.
    const heights = () =>
      chain
        .getByRole('listitem')
        .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size)
    await expect.poll(heights).toBe(width > 600 ? 1 : shown.length)
  }
})

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

test('a call that changed nothing is noted where it was said', async ({ page }) => {
  const session = Array.from({ length: 12 }).reduce<Session>(
    (before) => {
      const { step } = survey(knowledge, before)
      if (step.kind === 'ask') return answer(knowledge, before, step.question, notSure)
      if (step.kind === 'try') return attempt(knowledge, before, step.remedy, 'no-change')
      return before
    },
    caseOf('printer-no-paper', 'sale-before=no-one-yet'),
  )
  await open(page, 'en', { session })
  await page.getByRole('button', { name: say('en', 'ui:action.noChange') }).click()
  await expect(page.getByText(say('en', 'ui:afterCall.no-change'))).toBeVisible()
})

test('a walk goes by number keys alone: each question takes the digit at once, 0 is not sure', async ({
  page,
}) => {
  await open(page, 'en', { session: newSession(knowledge.edition) })
  await page.getByRole('button', { name: say('en', 'symptom:ip-layer-error.name') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'question:sale-before.ask') }),
  ).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'question:bearer.ask') })).toBeFocused()
  await page.keyboard.press('0')
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'question:bearer.ask') })).toBeHidden()
})

test('parts in another language say so', async ({ page }) => {
  await open(page, 'en', { session: caseOf('ip-layer-error') })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('banner').getByText('IP层错误')).toHaveAttribute('lang', 'zh-CN')
})

test('an answer changed late keeps all others, asks only what is new, and what no longer applies stays struck through', async ({
  page,
}) => {
  await open(page, 'en', {
    session: caseOf(
      'ip-layer-error',
      'sale-before=first-try',
      'bearer=sim',
      'signal-icon=low',
      'phone-same-carrier=has-data',
    ),
  })
  await page.getByText(/answers so far/).click()
  await page.getByRole('button', { name: `Change: ${say('en', 'question:bearer.ask')}` }).click()
  await expect(page.getByRole('button', { name: say('en', 'question:bearer.options.sim') })).toContainText(
    say('en', 'ui:question.earlier'),
  )
  await page.getByRole('button', { name: say('en', 'question:bearer.options.wifi') }).click()
  await page.getByText(/answers so far/).click()
  const asleep = page.getByRole('listitem').filter({ hasText: say('en', 'question:signal-icon.ask') })
  await expect(asleep.getByRole('deletion').or(asleep.locator('s'))).toBeVisible()
  await expect(asleep).toContainText(say('en', 'ui:answers.asleep'))
})

test('the copied link reopens the same case elsewhere, in the other language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await open(page, 'en', {
    session: caseOf('ip-layer-error', 'sale-before=unclear-before', 'payment-record=not-there', 'bearer=sim'),
    press: 'ui:links.soFar',
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
  await expect(elsewhere.getByRole('complementary')).toContainText(say('zh-CN', 'money:unknown.state'))
  await expect(elsewhere).not.toHaveURL(/#s=/)
  await elsewhere.close()
})

test('a case prints on one sheet: the ticket, nothing else', async ({ page }) => {
  await open(page, 'zh-CN', {
    session: caseOf(
      'invalid-terminal-97',
      'sale-before=unclear-before',
      'payment-record=not-there',
      'tried:ask-acquirer-registration=no-change',
    ),
    press: 'ui:links.soFar',
  })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(say('zh-CN', 'ui:report.request')).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(sheets).toHaveLength(1)
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
  await expect(page.getByText(say('en', 'ui:result.copied'))).toBeVisible()
})

test('a question, an act and a ranking say why they come where they come', async ({ page }) => {
  const session = sessionOf(exampleOf('a result so far'))
  const explanation = explanationOf(knowledge, session)
  const { step } = survey(knowledge, session)
  if (step.kind !== 'ask') throw new Error('The case was to be at a question')
  const name = (id: string) => (id === service ? say('en', 'ui:explanation.call') : say('en', `${id}.name`))

  await open(page, 'en', { session })
  await page.getByText(say('en', 'ui:question.why'), { exact: true }).click()
  await expect(page.getByText(/asking this saves about \d+ minutes? on average/)).toBeVisible()
  for (const { leadsTo } of explanation.questions[0]?.answers ?? []) {
    await expect(page.locator('details[open]')).toContainText(name(leadsTo ?? service))
  }

  await page.getByText(say('en', 'ui:links.soFar'), { exact: true }).click()
  await page.getByText(say('en', 'ui:explanation.ranking'), { exact: true }).click()
  const ranking = page.locator('details[open]')
  for (const { cause, over, total } of explanation.causes.slice(0, 3)) {
    const names = {
      cause: say('en', `${cause}.name`),
      over: over === 'other' ? '' : say('en', `${over}.name`),
    }
    const pair = ranking.locator('section').filter({
      has: page.getByRole('heading', { name: `${names.cause}, rather than: ${names.over}` }),
    })
    await expect(pair).toContainText(`${total < 0 ? '−' : '+'}${Math.abs(total).toFixed(1)} dB`)
  }

  await open(page, 'en', { session: unsureFrom(session) })
  await page.getByText(say('en', 'ui:explanation.here'), { exact: true }).click()
  const here = page.locator('details[open]')
  await expect(here.getByRole('listitem')).toHaveCount(3)
  await expect(here).toContainText(say('en', 'ui:explanation.order'))
})

test('a result tells, folded, what guides name besides, and leads to all they say', async ({ page }) => {
  await open(page, 'en', {
    session: caseOf('invalid-terminal-97', 'sale-before=first-try', 'machine-history=idle-over-a-year'),
    press: 'ui:links.soFar',
  })
  const besides = page.locator('details').filter({ hasText: /Other things guides name/ })
  const saying = besides.getByText(say('en', 'claim:cause.print-head-damaged'))
  await expect(besides).toBeVisible()
  await expect(saying).toBeHidden()
  await besides.locator('summary').click()
  await expect(saying).toBeVisible()
  await expect(besides).toContainText(say('en', 'claim:reason.parts-do-not-give-97'))
  // True sayings are in the list of causes and not here.
  await expect(besides.getByText(say('en', 'claim:cause.merchant-number-wrong'))).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await besides.getByRole('button', { name: say('en', 'claim:more') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'ui:guides.title') })).toBeFocused()
  await expect(page.getByText(say('en', 'claim:cause.merchant-number-wrong'))).toBeVisible()
})

test('support opens what guides say about a message by its address, in either language, and prints it', async ({
  page,
}) => {
  for (const language of languageSchema.options) {
    await page.goto(`./?lang=${language}&guides=response-code-01`)
    await expect(page.getByText(say(language, 'claim:reason.decided-outside-the-shop')).first()).toBeVisible()
    await expect(page.getByText(say(language, 'symptom:response-code-01.meaning'))).toBeVisible()
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(say('en', 'claim:reason.nothing-to-repair')).first()).toBeVisible()
  await expect(page.getByRole('button', { name: say('en', 'claim:page.print') })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: say('en', 'claim:page.start') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'question:sale-before.ask') }),
  ).toBeVisible()
})

for (const at of ['ui:help', 'ui:travel.title']) {
  test(`${at} leads to what guides say about every message, and Back returns`, async ({ page }) => {
    await open(page, 'en', { session: newSession(knowledge.edition), press: at })
    await page.getByRole('button', { name: say('en', 'ui:guides.title') }).click()
    await page.getByRole('button', { name: /IP层错误/ }).click()
    await expect(page.getByText(say('en', 'claim:reason.routing-is-not-the-shops')).first()).toBeVisible()
    await page.getByRole('button', { name: say('en', 'ui:back') }).click()
    await expect(page.getByText(say('en', 'claim:page.howRead'))).toBeVisible()
  })
}

test('who finds a text wrong copies its ids and the edition, and nothing is sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  const session = sessionOf(exampleOf('a result so far'))
  await open(page, 'en', { session, press: 'ui:links.soFar' })
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
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('终端未登记')
  await expect(page.getByRole('button', { name: say('en', 'symptom:ip-layer-error.name') })).toBeHidden()
  await page.getByRole('searchbox').press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: say('en', 'question:sale-before.ask') }),
  ).toBeVisible()
})

const told: Record<string, string[]> = {
  'ip-layer-error': ['sale-before=first-try', 'bearer=sim', 'signal-icon=full-no-data', 'hotspot-test=works'],
  'invalid-terminal-97': [
    'sale-before=unclear-before',
    'machine-history=idle-over-a-year',
    'tried:ask-acquirer-registration=no-change',
  ],
}
for (const [symptom, words] of Object.entries(told)) {
  test(`the command line and the screen say the same of ${symptom}`, async ({ page }) => {
    const { stdout } = spawnSync(
      'node',
      ['--import', 'tsx', 'tools/cli/knowledge.ts', 'diagnose', symptom, ...words, '--json'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    const walk: Walk = JSON.parse(stdout)
    await open(page, 'en', { session: caseOf(symptom, ...words) })
    const next =
      walk.step.kind === 'ask'
        ? `${walk.step.question}.ask`
        : walk.step.kind === 'try'
          ? `${walk.step.remedy}.name`
          : ''
    await expect(page.getByRole('heading', { level: 1, name: say('en', next) })).toBeVisible()
    await expect(page.getByRole('complementary')).toContainText(say('en', `money:${walk.sale.state}.state`))

    await page.getByText(say('en', 'ui:links.soFar'), { exact: true }).click()
    await page.getByText(/less likely cause/).click()
    const causes = page.getByRole('region', { name: say('en', 'ui:result.causes') })
    const ranked = walk.diagnosis?.ranked ?? []
    await expect(causes.getByRole('heading', { level: 3 })).toHaveText(
      ranked.map(({ cause }) => say('en', `${cause}.name`)),
    )
    for (const { cause, likelihood, reasons, remedies } of ranked) {
      const card = causes
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: say('en', `${cause}.name`), exact: true }) })
      await expect(card).toContainText(say('en', `ui:likelihood.${likelihood}`))
      await expect(card.getByRole('button')).toHaveText(remedies.map((id) => say('en', `${id}.name`)))
      for (const reason of reasons) {
        if (reason.kind === 'answer' && reason.word !== 'none')
          await expect(card).toContainText(say('en', `${reason.question}.seen.${reason.answer}`))
      }
    }
    const { observations } = walk.session
    expect(observations.filter(isAnswered).length + observations.filter(isTried).length).toBe(words.length)
  })
}
