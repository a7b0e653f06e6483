import { expect, type Page } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { type Language, moneyStates, notSure } from '../../src/knowledge/schema'
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
  const press = pressOn(page)
  const answer = answerOn(page, words)
  await page.goto(`./?lang=${language}`)
  await expect(headingOf(page)).toHaveText(words('ui:startPage.title'))
  return {
    look: lookAt(page, language),
    choose: chooseOn(page, words),
    answer,
    change: async (question, chosen) => {
      // The list unfolds; how many answers it counts is not ours to know.
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      const counted = pluralCategories.map((category) => words(`ui:answers.title_${category}`))
      const summary = new RegExp(`^(${counted.join('|')})$`.replaceAll('{{count}}', '\\d+'))
      await page.getByText(summary).click()
      await press(words('ui:answers.changeOf').replace('{{question}}', words(`${question}.ask`)))
      await answer(question, chosen)
    },
    attempt: (_remedy, result) => press(words(resultButtons[result])),
  }
}

/** The text under a key, in the language of the person. */
type Words = (key: string) => string

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })

/** Does something to a page and waits until another one is there; no page of a walk follows itself. */
async function leave(page: Page, act: () => Promise<void>): Promise<void> {
  const before = (await headingOf(page).textContent()) ?? ''
  await act()
  await expect(headingOf(page)).not.toHaveText(before)
}

const pressOn =
  (page: Page) =>
  (name: string | RegExp, within: Pick<Page, 'getByRole'> = page): Promise<void> =>
    leave(page, () => within.getByRole('button', { name }).click())

/** Tells the step that a page shows, and the states of money that its band names. */
function lookAt(page: Page, language: Language): Line['look'] {
  const words = (key: string) => say(language, key)
  const band = page.getByRole('complementary', { name: words('ui:moneyBand.label') })
  const handOver = page.getByRole('heading', { name: words('ui:result.handOver'), exact: true })
  const steps = stepsByTitle(language)
  return async () => {
    const title = ((await headingOf(page).textContent()) ?? '').trim()
    // The hand-over is on the page of the result, whose title is the verdict.
    const step = (await handOver.count()) > 0 ? ({ kind: 'hand-over' } as const) : steps.get(title)
    if (step === undefined) throw new Error(`The page “${title}” is neither a question nor an act nor an end`)
    const sentence = (await band.count()) === 0 ? '' : ((await band.textContent()) ?? '')
    return { step, money: moneyStates.filter((state) => sentence.includes(words(`money:${state}.state`))) }
  }
}

/** The step of each page of a walk that has a title of its own. */
function stepsByTitle(language: Language): ReadonlyMap<string, Shown['step']> {
  const words = (key: string) => say(language, key)
  return new Map<string, Shown['step']>([
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
}

/** Picks a message by its tile, unfolding the list if need be, and a code by the search box. */
function chooseOn(page: Page, words: Words): Line['choose'] {
  return async (picked) => {
    if (isCode(picked)) {
      const characters = picked.slice('code:'.length)
      await page.getByRole('searchbox').fill(characters)
      // Its entry, or its tile where a code that is likelier is above it.
      const entry = page.getByRole('button', {
        name: words('code:book.start').replace('{{code}}', characters),
      })
      const tile = page.getByRole('listitem').filter({ has: page.getByText(characters, { exact: true }) })
      return leave(page, () => entry.or(tile.getByRole('button')).first().click())
    }
    // A name may be the beginning of another, so the tile is found by the whole of it.
    const name = page.getByText(words(`${picked}.name`), { exact: true })
    const folded = page.locator('details').filter({ has: name })
    if (!(await name.isVisible())) await folded.locator('summary').click()
    return pressOn(page)(/./, page.getByRole('listitem').filter({ has: name }))
  }
}

/** Presses an answer of the question that is shown. */
function answerOn(page: Page, words: Words): Line['answer'] {
  return (question, answer) => {
    const label = answer === notSure ? 'ui:question.unsure' : `${question}.options.${answer}`
    // An option's help may quote the label of another.
    const name = new RegExp(`^${words(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    return pressOn(page)(name, page.getByRole('group', { name: words(`${question}.ask`) }))
  }
}
