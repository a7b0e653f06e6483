import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { chainOf } from '../../src/wizard/case/chain'
import { service } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import { exampleOf, sessionOf, unsureFrom } from '../../tools/pageExamples'
import { explanationOf } from '../support/explanationOf'
import { say } from '../support/words'
import { open } from './openPage'

test('the chain says in words what it draws: how likely the break is at each link', async ({ page }) => {
  const session = sessionOf(exampleOf('a result so far'))
  const shown = chainOf(knowledge, survey(knowledge, session))?.links ?? []
  for (const [language, width] of [
    ['en', 768],
    ['en', 1366],
    ['zh-CN', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 740 })
    await open(page, language, { session, press: width < 1100 ? 'ui:links.soFar' : 'ui:action.all' })
    await page.getByText(say(language, 'ui:result.chain'), { exact: true }).click()
    const chain = page.locator('details[open]').filter({ hasText: say(language, 'ui:result.chain') })
    await expect(chain.getByRole('listitem')).toHaveText(
      shown.map(({ link, state, likelihood }) => {
        const words = state === 'unreached' ? 'ui:chain.unreached' : `ui:likelihood.${likelihood}`
        return `${say(language, `ui:link.${link}`)} ${say(language, words)}`
      }),
    )
    // A row where there is room; a column on a phone, and in the narrower of two columns.
    const heights = () =>
      chain
        .getByRole('listitem')
        .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size)
    await expect.poll(heights).toBe(width === 768 ? 1 : shown.length)
  }
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

  await page.getByRole('button', { name: say('en', 'ui:action.all') }).click()
  await page.getByText(say('en', 'ui:result.why'), { exact: true }).click()
  await page.getByText(say('en', 'ui:explanation.ranking'), { exact: true }).click()
  const ranking = page.locator('details[open] details[open]')
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
  const here = page.locator('details[open]').first()
  await expect(here.getByRole('listitem')).toHaveCount(3)
  await expect(here).toContainText(say('en', 'ui:explanation.order'))
})
