import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'
import { factsForCall } from '../../src/wizard/case/callFacts'
import { survey } from '../../src/wizard/case/walk'
import { unsureFrom } from '../../tools/pageExamples'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { endCall, open } from './openPage'

/** Who is never sure of the rest is led to a call, and has something left to try. */
const session = unsureFrom(
  caseOf('ip-layer-error', 'sale-before=first-try', 'bearer=sim', 'signal-icon=full-no-data'),
)
const { step } = survey(knowledge, session)
const called = step.kind === 'try' ? step.remedy : 'remedy:none'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, language: Language, key: string) =>
  page.getByRole('button', { name: say(language, key) }).click()
const waiting = (language: Language) =>
  say(language, 'ui:waiting.title.under-way').replace('{{owner}}', say(language, 'ui:owner.acquirer'))

for (const language of languageSchema.options)
  test(`“they are on it” keeps the case open until it works (${language})`, async ({ page }) => {
    await open(page, language, { session })
    await expect(heading(page, say(language, `${called}.name`))).toBeVisible()
    await press(page, language, 'ui:callEnd.under-way')
    await expect(heading(page, waiting(language))).toBeFocused()
    await page
      .locator('summary')
      .filter({ hasText: say(language, 'ui:selling.title') })
      .click()
    for (const part of ['thisSale', 'next'])
      await expect(page.getByRole('heading', { name: say(language, `ui:selling.${part}`) })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations).toEqual([])
    await page.reload()
    await expect(heading(page, waiting(language))).toBeVisible()

    // Looking further does not lose the call: every page leads back to it.
    const [further] = say(language, 'ui:waiting.further').split('{{what}}')
    await page.getByRole('button', { name: further ?? '' }).click()
    await press(page, language, 'ui:links.underWay')
    await expect(heading(page, waiting(language))).toBeVisible()

    await press(page, language, 'ui:waiting.helped')
    await expect(heading(page, say(language, 'ui:solved.title'))).toBeVisible()
  })

test('a call in which they want something says what, and stays the step', async ({ page }) => {
  await open(page, 'en', { session })
  await endCall(page, 'en', 'ui:callEnd.wants-something')
  await expect(heading(page, say('en', `${called}.name`))).toBeFocused()
  await expect(page.getByRole('region', { name: say('en', 'ui:wanted.title') })).toContainText(
    say('en', 'ui:ready.iccid'),
  )
})

test('a fact that is answered on the page of a call goes into what to say, and the page stays', async ({
  page,
}) => {
  const told = caseOf('invalid-terminal-97', 'sale-before=first-try', 'which-number=97')
  const walk = survey(knowledge, told)
  if (walk.step.kind !== 'try') throw new Error(`The next step is ${walk.step.kind}`)
  const [fact] = factsForCall(knowledge, walk, [walk.step.remedy, ...walk.step.besides])
  if (fact !== 'question:sim-changed') throw new Error(`The first fact is ${fact}`)
  await open(page, 'en', { session: told, press: 'ui:action.all' })
  await page
    .getByRole('button', { name: say('en', 'remedy:ask-acquirer-registration.name') })
    .first()
    .click()
  const call = page.getByRole('region', { name: say('en', 'ui:call.title') })
  const sentence = say('en', `${fact}.said.yes`)
  await expect(call).not.toContainText(sentence)
  await call.getByText(say('en', 'ui:call.sharpen')).click()
  await call.getByText(say('en', `${fact}.ask`)).click()
  const chosen = call.getByRole('button', { name: say('en', `${fact}.options.yes`) })
  await chosen.click()
  await expect(call).toContainText(sentence)
  await expect(chosen).toBeFocused()
  await expect(heading(page, say('en', 'remedy:ask-acquirer-registration.name'))).toBeVisible()
})
