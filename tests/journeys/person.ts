import { expect, type Page } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import {
  type AnswerId,
  type Language,
  moneyStates,
  notSure,
  type QuestionId,
} from '../../src/knowledge/schema'
import { isCode } from '../../src/wizard/case/picked'
import type { Result } from '../../src/wizard/case/session'
import type { Line, Shown } from '../calls/phoneCall'
import { say, wordsAt } from '../support/words'

const resultButtons = {
  helped: 'ui:action.helped',
  'no-change': 'ui:action.noChange',
  'other-message': 'ui:action.otherMessage',
  'not-possible': 'ui:action.notPossible',
} as const satisfies Record<Result, string>

/** Somebody who reads the page and presses what it offers: the only place that knows how the page is laid out. */
export async function personAtTheTill(page: Page, language: Language): Promise<Line> {
  const words = (key: string) => say(language, key)
  const heading = page.getByRole('heading', { level: 1 })
  const band = page.getByRole('complementary', { name: words('ui:moneyBand.label') })

  const pages = new Map<string, Shown['step']>([
    [words('ui:startPage.title'), { kind: 'choose-symptom' }],
    [words('ui:startPage.titleNow'), { kind: 'choose-symptom' }],
    [words('ui:solved.title'), { kind: 'solved' }],
    [words('ui:solved.titleAround'), { kind: 'solved' }],
    ...Object.values(knowledge.remedies)
      .filter(({ id }) => wordsAt(language, `${id}.ended`) !== undefined)
      .map(({ id }) => [words(`${id}.ended`), { kind: 'solved' }] as const),
    ...Object.values(knowledge.questions).map(
      ({ id }) => [words(`${id}.ask`), { kind: 'ask', question: id }] as const,
    ),
    ...Object.values(knowledge.remedies).map(
      ({ id }) => [words(`${id}.name`), { kind: 'try', remedy: id }] as const,
    ),
  ])

  /** Presses a button and waits until another page is there; no page of a walk follows itself. */
  const press = async (name: string | RegExp, within: Pick<Page, 'getByRole'> = page) => {
    const before = (await heading.textContent()) ?? ''
    await within.getByRole('button', { name }).click()
    await expect(heading).not.toHaveText(before)
  }

  const pressAnswer = (question: QuestionId, answer: AnswerId) => {
    const label = answer === notSure ? 'ui:question.unsure' : `${question}.options.${answer}`
    // An option's help may quote the label of another.
    const name = new RegExp(`^${words(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    return press(name, page.getByRole('group', { name: words(`${question}.ask`) }))
  }

  await page.goto(`./?lang=${language}`)
  await expect(heading).toHaveText(words('ui:startPage.title'))

  return {
    look: async () => {
      const title = ((await heading.textContent()) ?? '').trim()
      // The hand-over is on the page of the result, whose title is the verdict.
      const handsOver =
        (await page.getByRole('heading', { name: words('ui:result.handOver'), exact: true }).count()) > 0
      const step = handsOver ? ({ kind: 'hand-over' } as const) : pages.get(title)
      if (step === undefined)
        throw new Error(`The page “${title}” is neither a question nor an act nor an end`)
      const sentence = (await band.count()) === 0 ? '' : ((await band.textContent()) ?? '')
      return { step, money: moneyStates.filter((state) => sentence.includes(words(`money:${state}.state`))) }
    },
    choose: async (picked) => {
      if (isCode(picked)) {
        const characters = picked.slice('code:'.length)
        await page.getByRole('searchbox').fill(characters)
        // Its entry, or its tile where a code that is likelier is above it.
        const entry = page.getByRole('button', {
          name: words('code:book.start').replace('{{code}}', characters),
        })
        const tile = page.getByRole('listitem').filter({ has: page.getByText(characters, { exact: true }) })
        const before = (await heading.textContent()) ?? ''
        await entry.or(tile.getByRole('button')).first().click()
        return expect(heading).not.toHaveText(before)
      }
      // A name may be the beginning of another, so the tile is found by the whole of it.
      const name = page.getByText(words(`${picked}.name`), { exact: true })
      const folded = page.locator('details').filter({ has: name })
      if (!(await name.isVisible())) await folded.locator('summary').click()
      await press(/./, page.getByRole('listitem').filter({ has: name }))
    },
    answer: pressAnswer,
    change: async (question, answer) => {
      // The list unfolds; how many answers it counts is not ours to know.
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      const counted = pluralCategories.map((category) => words(`ui:answers.title_${category}`))
      const summary = new RegExp(`^(${counted.join('|')})$`.replaceAll('{{count}}', '\\d+'))
      await page.getByText(summary).click()
      await press(words('ui:answers.changeOf').replace('{{question}}', words(`${question}.ask`)))
      await pressAnswer(question, answer)
    },
    attempt: (_remedy, result) => press(words(resultButtons[result])),
  }
}
