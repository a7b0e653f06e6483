import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { language } from '../../src/knowledge/schema'
import { survey } from '../../src/wizard/case/walk'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { open } from './openPage'

/** Widths in CSS pixels of what a printer leaves of the paper: of A4, and of a till roll of 80 mm. */
const papers = { a4: 718, roll: 272 }

const cases = {
  'a payment in doubt': caseOf(
    'no-answer',
    'sale-before=first-try',
    'paid-entries=none',
    'other-attempts=waiting',
  ),
  'a call': caseOf(
    'invalid-terminal-97',
    'sale-before=unclear-before',
    'paid-entries=none',
    'other-attempts=no-entry',
    'tried:ask-acquirer-registration=no-change',
  ),
}

for (const [name, session] of Object.entries(cases)) {
  for (const spoken of language.options) {
    test(`${name} prints in ${spoken} on a sheet and on a till roll, the payment boxed first`, async ({
      page,
    }) => {
      await open(page, spoken, { session })
      await page.emulateMedia({ media: 'print' })
      const paper = page.getByRole('article', { name: say(spoken, 'ui:print.label') })
      const state = paper.getByRole('region', { name: say(spoken, 'ui:moneyBand.label') })
      for (const [which, width] of Object.entries(papers)) {
        await page.setViewportSize({ width, height: 1000 })
        await expect(state).toBeVisible()
        const { band } = survey(knowledge, session)
        await expect(state).toContainText(say(spoken, `money:${band}.state`))
        const box = await state.boundingBox()
        expect(box?.y, which).toBe(0)
        expect(await state.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid')
        // Nothing but the case is printed, and all of it is within the paper.
        await expect(page.getByRole('banner')).toBeHidden()
        await expect(page.locator('#main')).toBeHidden()
        const beyond = await paper
          .locator('*')
          .evaluateAll(
            (all, edge) =>
              all
                .filter((one) => one.getBoundingClientRect().right > edge)
                .map((one) => one.textContent?.slice(0, 40)),
            width,
          )
        expect(beyond, which).toEqual([])
      }
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect(sheets).toHaveLength(1)
    })
  }
}

test('a dark or contrast theme prints black on white', async ({ page }) => {
  await open(page, 'en', { session: cases['a payment in doubt'] })
  for (const theme of ['dark', 'contrast-dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen
    }, theme)
    await page.emulateMedia({ media: 'print' })
    const paper = page.getByRole('article', { name: say('en', 'ui:print.label') })
    await expect(paper).toBeVisible()
    const colours = await paper.locator('*').evaluateAll((all) => [
      ...new Set(
        all.flatMap((one) => {
          const { color, backgroundColor } = getComputedStyle(one)
          return [color, ...(backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [`on ${backgroundColor}`])]
        }),
      ),
    ])
    expect(colours, theme).toEqual(['rgb(0, 0, 0)'])
    await page.emulateMedia({ media: 'screen' })
  }
})
