import { expect, type Locator, type Page } from '@playwright/test'
import { type AnswerId, notSure, type QuestionId, type RemedyId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Language } from '../../src/knowledge/schema'
import { paymentItself } from '../../src/wizard/case/aroseBy'
import { type Band, bands } from '../../src/wizard/case/band'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked, Result } from '../../src/wizard/case/session'
import { codeSeen } from '../calls/domainFacts'
import type { Line, Shown } from '../calls/phoneCall'
import { mainland } from '../support/words'
import { goOn } from './openPage'

/** Calls are made about machines from mainland China, which have every message. */
const { say, wordsAt } = mainland

/** What is pressed for what came of an act, or of a call. */
const resultButtons: Readonly<Record<Result, readonly string[]>> = {
  helped: ['ui:action.helped', 'ui:callEnd.helped'],
  'no-change': ['ui:action.noChange', 'ui:callEnd.no-change'],
  'other-message': ['ui:action.otherMessage'],
  'not-possible': ['ui:action.notPossible', 'ui:callEnd.not-possible'],
  'under-way': ['ui:callEnd.under-way'],
  'not-yet': ['ui:waiting.not-yet'],
  'no-answer': ['ui:callEnd.no-answer'],
  'wants-something': ['ui:callEnd.wants-something'],
}

/** Somebody who reads the page and presses what it offers: the only place that knows how the page is laid out. */
export async function personAtTheTill(page: Page, language: Language): Promise<Line> {
  const till: Till = { page, language, heading: page.getByRole('heading', { level: 1 }) }
  const steps = stepsByTitle(language)
  await page.clock.install()
  await page.goto(`./?lang=${language}&market=mainland`)
  await expect(till.heading).toHaveText(say(language, 'ui:startPage.title'))
  return {
    look: async () => {
      await waitForPresses(till)
      const step = await pastTheCard(till)
      return {
        step: step ?? (await stepShown(till, steps)),
        bands: await bandsShown(till),
        facts: await factsBeside(till),
      }
    },
    choose: (picked) => choose(till, picked),
    answer: (question, answer) => pressAnswer(till, question, answer),
    change: (question, answer) => change(till, question, answer),
    tell: (question, answer) => tell(till, question, answer),
    attempt: (remedy, result) => pressResult(till, remedy, result),
  }
}

interface Till {
  page: Page
  language: Language
  heading: Locator
}

/** Pages by their titles. An act for the payment has the title of its remedy, and a question below it. */
function stepsByTitle(language: Language): ReadonlyMap<string, Shown['step']> {
  const words = (key: string) => say(language, key)
  const remedies = Object.values(knowledge.remedies)
  return new Map<string, Shown['step']>([
    [words('ui:startPage.title'), { kind: 'choose-symptom' }],
    [words('ui:startPage.titleNow'), { kind: 'choose-symptom' }],
    [words('ui:solved.title'), { kind: 'solved' }],
    [words('ui:solved.titleAround'), { kind: 'solved' }],
    [words('ui:solved.titleSettled'), { kind: 'solved' }],
    [words('ui:openPayment.title'), { kind: 'open-payment' }],
    ...Object.keys(wordsAt(language, 'ui:waiting.title') ?? {}).flatMap((report) =>
      Object.keys(wordsAt(language, 'ui:owner') ?? {}).map(
        (owner) =>
          [
            words(`ui:waiting.title.${report}`).replace('{{owner}}', words(`ui:owner.${owner}`)),
            { kind: 'wait-for' },
          ] as const,
      ),
    ),
    ...remedies
      .filter(({ id }) => wordsAt(language, `${id}.ended`) !== undefined)
      .map(({ id }) => [words(`${id}.ended`), { kind: 'solved' }] as const),
    ...remedies.map(({ id }) => [words(`${id}.name`), { kind: 'try', remedy: id, besides: [] }] as const),
    ...Object.values(knowledge.questions).flatMap(({ id }) =>
      asksOf(language, id).map((ask) => [ask, { kind: 'ask', question: id }] as const),
    ),
  ])
}

/** How a question is asked: in its own words, or in those for the case at hand. */
export const asksOf = (language: Language, question: QuestionId): string[] =>
  wordings(language, question).flatMap((key) => textAt(language, `${key}.ask`))

const wordings = (language: Language, question: QuestionId): string[] => [
  question,
  ...Object.keys(wordsAt(language, `${question}.variants`) ?? {}).map(
    (variant) => `${question}.variants.${variant}`,
  ),
]

function textAt(language: Language, key: string): string[] {
  const text = wordsAt(language, key)
  return typeof text === 'string' ? [text] : []
}

/**
 * Reads an answer card and presses on. Where the message can mean several things, what is asked is which one: the card
 * says so below, and the person answers there.
 */
async function pastTheCard({ page, language, heading }: Till): Promise<Shown['step'] | null> {
  const title = ((await heading.textContent()) ?? '').trim()
  if (!Object.keys(knowledge.symptoms).some((id) => say(language, `${id}.name`) === title)) return null
  for (const id of entryQuestions)
    if (await whichOne(page, language, id).isVisible()) return { kind: 'ask', question: id }
  await goOn(page, language)
  return null
}

/** The questions that tell which message it is. */
const entryQuestions: readonly QuestionId[] = [
  codeSeen,
  ...Object.values(knowledge.symptoms).flatMap(({ umbrella }) => umbrella?.entry ?? []),
]

/** The rows of a card that tell which message it is. */
const whichOne = (page: Page, language: Language, question: QuestionId): Locator =>
  page.getByRole('group', { name: new RegExp(`^${anyOf(titlesOf(language, question))}`) })

/** The headings of a question: on the card of a code it is asked in other words. */
const titlesOf = (language: Language, question: QuestionId): string[] =>
  question === codeSeen
    ? [...asksOf(language, question), say(language, 'ui:card.elsewhere')]
    : asksOf(language, question)

async function stepShown(till: Till, steps: ReadonlyMap<string, Shown['step']>): Promise<Shown['step']> {
  const { page, language, heading } = till
  // The hand-over lies on the page of the result, whose title is the verdict.
  const handOver = page.getByRole('heading', { name: say(language, 'ui:result.handOver'), exact: true })
  if ((await handOver.count()) > 0) return { kind: 'hand-over' }
  const title = ((await heading.textContent()) ?? '').trim()
  const step = steps.get(title)
  if (step === undefined) throw new Error(`The page “${title}” is neither a question nor an act nor an end`)
  if (step.kind !== 'try') return step
  const below = await page.getByRole('heading', { level: 2 }).allTextContents()
  const asked = below.map((text) => steps.get(text.trim())).find((one) => one?.kind === 'ask')
  if (asked?.kind === 'ask') return { kind: 'settle', remedy: step.remedy, asks: asked.question }
  const also = page.getByRole('list', { name: say(language, 'ui:call.also') }).getByRole('listitem')
  const sentences = (await also.allTextContents()).map((text) => text.trim())
  const remedies = Object.values(knowledge.remedies).map(({ id }) => id)
  const besides = sentences.flatMap(
    (text) => remedies.find((id) => textAt(language, `${id}.ask`)[0] === text) ?? [],
  )
  return { ...step, besides }
}

async function bandsShown({ page, language }: Till): Promise<Band[]> {
  const band = page.getByRole('complementary', { name: say(language, 'ui:moneyBand.label') })
  const sentence = (await band.count()) === 0 ? '' : ((await band.textContent()) ?? '')
  return bands.filter((one) =>
    [`money:${one}.state`, `money:${one}.do`].every((key) => sentence.includes(say(language, key))),
  )
}

/** A page that has just come takes no press yet. The person waits; the clock of the page saves us the time. */
const waitForPresses = ({ page }: Pick<Till, 'page'>) => page.clock.fastForward(400)

/** Presses a button and waits until another page is shown; no page of a walk follows itself. */
async function press({ page, heading }: Till, name: string | RegExp, within: Pick<Page, 'getByRole'> = page) {
  const before = (await heading.textContent()) ?? ''
  await waitForPresses({ page })
  await within.getByRole('button', { name }).click()
  await expect(heading).not.toHaveText(before)
}

/** What came of an act, in words of its own where it has some; of a call the rarer ends unfold. */
async function pressResult(till: Till, remedy: RemedyId, result: Result): Promise<void> {
  const { page, language } = till
  const own = resultButtons[result].flatMap((key) =>
    textAt(language, `${remedy}.outcome.${key.slice(key.indexOf('.') + 1)}`),
  )
  const name = beginning(own.length > 0 ? own : resultButtons[result].map((key) => say(language, key)))
  const others = page.getByRole('button', { name: say(language, 'ui:callEnd.others'), expanded: false })
  if (!(await page.getByRole('button', { name }).isVisible()) && (await others.isVisible())) {
    await waitForPresses(till)
    await others.click()
  }
  return press(till, name)
}

async function pressAnswer(till: Till, question: QuestionId, answer: AnswerId): Promise<void> {
  const { page, language } = till
  // That it came after a card is what the card of a code takes for granted: no row of its own says so.
  const elsewhere = page.getByRole('group', { name: say(language, 'ui:card.elsewhere') })
  if (question === codeSeen && answer === 'card' && (await elsewhere.isVisible())) return goOn(page, language)
  const labels =
    answer === notSure
      ? [say(language, 'ui:question.unsure')]
      : wordings(language, question).flatMap((key) => textAt(language, `${key}.options.${answer}`))
  return press(till, beginning(labels), whichOne(page, language, question))
}

/** A button by the whole of its label: its help may quote another’s, and a label may begin as another does. */
const beginning = (labels: readonly string[]): RegExp => new RegExp(`^${anyOf(labels)}(\\s|$)`)

export const anyOf = (texts: readonly string[]): string =>
  `(${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`

const besideCall = ({ page, language }: Till): Locator =>
  page.getByRole('region', { name: say(language, 'ui:call.sharpen') })

/** The questions beside a call, which unfold. */
async function factsBeside(till: Till): Promise<QuestionId[]> {
  const fold = till.page.getByText(say(till.language, 'ui:call.sharpen'), { exact: true })
  if ((await fold.count()) === 0) return []
  if (!(await besideCall(till).isVisible())) {
    await fold.click()
    await expect(besideCall(till)).toBeVisible()
  }
  const texts = await besideCall(till).locator('summary').allTextContents()
  const questions = Object.values(knowledge.questions).map(({ id }) => id)
  return texts.flatMap(
    (text) => questions.find((id) => asksOf(till.language, id).some((ask) => text.startsWith(ask))) ?? [],
  )
}

/** Unfolds what is asked beside a call, answers it there, and goes on with what is to be done then. */
async function tell(till: Till, question: QuestionId, answer: AnswerId): Promise<void> {
  const { page, language } = till
  const beside = besideCall(till)
  const asked = new RegExp(`^${anyOf(asksOf(language, question))}`)
  await beside.locator('summary').filter({ hasText: asked }).click()
  const labels = wordings(language, question).flatMap((key) => textAt(language, `${key}.options.${answer}`))
  const answers = beside.getByRole('group', { name: asked })
  await answers.getByRole('button', { name: beginning(labels) }).click()
  await expect(answers.getByRole('button', { pressed: true })).toHaveCount(1)
  const onward = page.getByRole('button', { name: say(language, 'ui:links.toStep') })
  if ((await onward.count()) > 0) await onward.click()
}

async function choose(till: Till, picked: Picked): Promise<void> {
  const { page, language, heading } = till
  if (isCode(picked)) {
    const characters = picked.slice('code:'.length)
    await page.getByRole('searchbox').fill(characters)
    // Its entry, or its tile where a code that is likelier comes first.
    const entry = page.getByRole('button', {
      name: say(language, 'code:book.start').replace('{{code}}', characters),
    })
    const tile = page.getByRole('listitem').filter({ has: page.getByText(characters, { exact: true }) })
    const before = (await heading.textContent()) ?? ''
    await entry.or(tile.getByRole('button')).first().click()
    return expect(heading).not.toHaveText(before)
  }
  if (picked === paymentItself) return press(till, beginning([say(language, 'ui:startPage.notSure')]))
  // A name may be the beginning of another, so the tile is found by the whole of it.
  const name = page.getByText(say(language, `${picked}.name`), { exact: true })
  const groups = page.getByRole('region', { name: say(language, 'ui:startPage.where') }).locator('details')
  // Unfolded one after the other until it is there, as somebody does who does not know where it is.
  for (let group = 0; !(await name.isVisible()) && group < (await groups.count()); group++) {
    await groups.nth(group).locator('summary').click()
    await expect(groups.nth(group).getByRole('listitem').first()).toBeVisible()
  }
  await press(till, /./, page.getByRole('listitem').filter({ has: name }))
}

async function change(till: Till, question: QuestionId, answer: AnswerId): Promise<void> {
  const { page, language } = till
  // Where it does not stand beside, the list unfolds.
  const beside = page.getByRole('complementary', { name: say(language, 'ui:beside.label') })
  const stands = await beside.isVisible()
  if (!stands) await page.getByText(say(language, 'ui:answers.title')).click()
  const names = asksOf(language, question).map((ask) =>
    say(language, 'ui:answers.changeOf').replace('{{question}}', ask),
  )
  await press(till, new RegExp(`^${anyOf(names)}$`), stands ? beside : page.locator('details'))
  await pressAnswer(till, question, answer)
}
