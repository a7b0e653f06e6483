import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { isAnswered, isTried } from '../../src/wizard/case/session'
import type { Walk } from '../../src/wizard/case/walk'
import { caseOf } from '../support/caseOf'
import { mainland } from '../support/words'
import { open } from './openPage'
import { anyOf, asksOf } from './person'

// What the command line says holds for the whole base, that of mainland machines.
const { say } = mainland
const root = fileURLToPath(new URL('../..', import.meta.url))

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
    const titles =
      walk.step.kind === 'ask'
        ? asksOf('en', walk.step.question)
        : walk.step.kind === 'try'
          ? [say('en', `${walk.step.remedy}.name`)]
          : []
    const title = new RegExp(`^${anyOf(titles)}$`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('complementary', { name: say('en', 'ui:moneyBand.label') })).toContainText(
      say('en', `money:${walk.band}.state`),
    )

    await page.getByRole('button', { name: say('en', 'ui:action.all') }).click()
    const causes = page
      .locator('details')
      .filter({ hasText: /^All likely causes/ })
      .first()
    if ((await causes.getAttribute('open')) === null) await causes.locator('summary').first().click()
    await causes.getByText(/less likely cause/).click()
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
