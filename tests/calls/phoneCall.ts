import { type AnswerId, type CauseId, notSure, type QuestionId, type RemedyId } from '../../src/knowledge/ids'
import type { Knowledge } from '../../src/knowledge/schema'
import type { Band } from '../../src/wizard/case/band'
import type { Picked, Result } from '../../src/wizard/case/session'
import type { Case, Conversation, MoneyState } from './call'
import {
  checkEnd,
  checkOffer,
  checkQuestion,
  checkSettling,
  checkShown,
  checkTry,
  complain,
} from './callChecks'
import { stillHolds } from './domainFacts'
import { answerOf } from './ordinarily'
import type { ToldOfMessage } from './toldOfSale'

/** The product at one moment, as far as the line lets us see it. */
export interface Shown {
  step:
    | { kind: 'choose-symptom' }
    | { kind: 'ask'; question: QuestionId }
    /** `besides`: what else is asked for in the same call. */
    | { kind: 'try'; remedy: RemedyId; besides: readonly RemedyId[] }
    | { kind: 'settle'; remedy: RemedyId; asks: QuestionId }
    | { kind: 'open-payment' }
    | { kind: 'wait-for' }
    | { kind: 'solved' }
    | { kind: 'hand-over' }
  /** Every line about the money that is shown; exactly one is right. */
  bands: readonly Band[]
  /** Whether the payment is shown as one that must still be found out, where the line shows that. */
  paymentIsOpen?: boolean
  /** Questions beside a call that may be answered in passing. */
  facts?: readonly QuestionId[]
  /** Causes in order, where the line shows them. */
  ranked?: readonly CauseId[]
  /** Ways to go on: with the customer of this sale, and with the next one. */
  keepSelling?: { thisSale: readonly RemedyId[]; next: readonly RemedyId[] }
  answers?: readonly { question: QuestionId; answer: AnswerId; awake: boolean }[]
}

/** A way to the product: its functions in Node, or its page in a browser. */
export interface Line {
  look(): Promise<Shown>
  choose(picked: Picked): Promise<void>
  answer(question: QuestionId, answer: AnswerId): Promise<void>
  change(question: QuestionId, answer: AnswerId): Promise<void>
  /** Answers a question beside a call, and goes on with what is to be done then. */
  tell(question: QuestionId, answer: AnswerId): Promise<void>
  attempt(remedy: RemedyId, result: Result, besides: readonly RemedyId[]): Promise<void>
}

export interface Minutes {
  /** Everything that was not as the domain wants it; empty when all is well. */
  complaints: string[]
  /** The call so far, one line per turn. */
  transcript: string[]
}

/** A message, and what was told of it so far. */
type Telling = Pick<ToldOfMessage, 'picked'> & { observations: ToldOfMessage['observations'][number][] }

/** A call between two turns. */
export interface Call extends Minutes {
  knowledge: Knowledge
  conversation: Conversation
  line: Line
  /** The case of the message that shows now, with a mind that was changed for good. */
  now: Case
  said: Map<QuestionId, AnswerId>
  /** What the product was told in this visit, message by message, in its order. */
  told: Telling[]
  asked: QuestionId[]
  /** Acts in their order; what is asked for in one call is one act. */
  offered: (readonly RemedyId[])[]
  /** Acts for the payment, in their order. */
  settled: RemedyId[]
  /** Looks at the payment since something last happened to it. */
  lookedAt: Set<QuestionId>
  bandsShown: Set<Band>
  /** Answers, and remedies that changed nothing, from before the terminal showed another message. */
  carried: Map<QuestionId, AnswerId>
  triedInVain: RemedyId[]
  mindChanged: boolean
  /** The state of the sale while a mind is changed. */
  moneyMeanwhile: MoneyState | undefined
  whereSeenOpen: boolean
  wentOn: boolean
  acts: number
  rankedAtLastAct: readonly CauseId[] | undefined
  owners: Set<string>
}

const longestCall = 60

/** Holds one conversation to its end and notes everything the domain objects to. */
export async function phoneCall(
  knowledge: Knowledge,
  conversation: Conversation,
  line: Line,
): Promise<Minutes> {
  const call = newCall(knowledge, conversation, line)
  await pick(call)
  for (let turn = 0; turn < longestCall; turn += 1) {
    const shown = await line.look()
    const { step } = shown
    checkShown(call, shown)
    if (step.kind === 'ask') await answerTo(call, step.question)
    else if (step.kind === 'try') await act(call, [step.remedy, ...step.besides], shown)
    else if (step.kind === 'settle') await settle(call, step)
    else {
      note(call, step.kind)
      checkEnd(call, shown)
      return call
    }
  }
  complain(call, 'never ends')
  return call
}

const newCall = (knowledge: Knowledge, conversation: Conversation, line: Line): Call => ({
  complaints: [],
  transcript: [],
  knowledge,
  conversation,
  line,
  now: conversation,
  said: new Map(),
  told: [],
  asked: [],
  offered: [],
  settled: [],
  lookedAt: new Set(),
  bandsShown: new Set(),
  carried: new Map(),
  triedInVain: [],
  mindChanged: false,
  moneyMeanwhile: undefined,
  whereSeenOpen: false,
  wentOn: false,
  acts: 0,
  rankedAtLastAct: undefined,
  owners: new Set(),
})

const note = ({ transcript }: Call, turn: string) => transcript.push(`${transcript.length + 1}. ${turn}`)

async function pick(call: Call): Promise<void> {
  note(call, `the person picks ${call.now.symptom}`)
  call.told.push({ picked: call.now.symptom, observations: [] })
  await call.line.choose(call.now.symptom)
}

async function answerTo(call: Call, question: QuestionId): Promise<void> {
  await give(call, question)
  await mayChangeMind(call, question)
}

async function mayChangeMind(call: Call, question: QuestionId): Promise<void> {
  const { changesMind } = call.now
  if (call.mindChanged || changesMind?.afterAnswering !== question) return
  call.mindChanged = true
  await changeMind(call, changesMind)
}

async function give(call: Call, question: QuestionId, why = ''): Promise<void> {
  checkQuestion(call, question)
  note(call, `asks ${question} — ${nextAnswer(call, question)}${why}`)
  await say(call, question)
}

const nextAnswer = ({ now, asked }: Call, question: QuestionId): AnswerId =>
  answerOf(now, question, asked.filter((one) => one === question).length)

async function say(call: Call, question: QuestionId, how: 'answer' | 'tell' = 'answer'): Promise<void> {
  const answer = nextAnswer(call, question)
  call.asked.push(question)
  call.said.set(question, answer)
  toldNow(call).push({ answered: question, answer })
  await call.line[how](question, answer)
}

const toldNow = ({ told }: Call): Telling['observations'] => told[told.length - 1]?.observations ?? []

/** Does an act for the payment, and says how it ended. */
async function settle(call: Call, { remedy, asks }: { remedy: RemedyId; asks: QuestionId }): Promise<void> {
  checkOffer(call, remedy, 'the payment')
  checkSettling(call, remedy, asks)
  call.settled.push(remedy)
  nameOwner(call, remedy)
  note(call, `has the payment settled by ${remedy} — ${nextAnswer(call, asks)}`)
  await say(call, asks)
}

/** Lives with another answer for one more question and takes it back, or stays with it. */
async function changeMind(call: Call, change: NonNullable<Case['changesMind']>): Promise<void> {
  const { question, to, sleeps = [], money, thenAsks, forGood } = change
  const before = answerOf(call.now, question, 0)
  await sayInstead(call, question, to, `changes ${question} to ${to}`, money)
  const changed = await call.line.look()
  checkShown(call, changed)
  for (const sleeper of sleeps)
    if (changed.answers?.some((given) => given.question === sleeper && given.awake))
      complain(call, `${sleeper} stays awake`)
  const next = changed.step.kind === 'ask' ? changed.step.question : undefined
  if (thenAsks !== undefined && next !== thenAsks)
    complain(call, `after the change it is ${next ?? changed.step.kind}, not ${thenAsks}, that comes next`)
  if (forGood) {
    call.now = {
      ...call.now,
      sees: { ...call.now.sees, [question]: to },
      money: money ?? call.now.money,
    }
    call.moneyMeanwhile = undefined
    return
  }
  if (next !== undefined) await give(call, next, ' (meanwhile)')
  await sayInstead(call, question, before, `changes ${question} back to ${before}`, undefined)
}

async function sayInstead(
  call: Call,
  question: QuestionId,
  answer: AnswerId,
  turn: string,
  money: MoneyState | undefined,
): Promise<void> {
  note(call, `the person ${turn}`)
  call.said.set(question, answer)
  call.moneyMeanwhile = money
  const observations = toldNow(call)
  const place = observations.map((one) => 'answered' in one && one.answered === question).lastIndexOf(true)
  observations[place] = { answered: question, answer }
  await call.line.change(question, answer)
}

/** Does the next act; before a call the person tells what they know of what is listed beside it. */
async function act(call: Call, asked: readonly [RemedyId, ...RemedyId[]], shown: Shown): Promise<void> {
  const known = shown.facts?.find((question) => !call.said.has(question) && question in call.now.sees)
  if (known === undefined) return tryOut(call, asked, shown.ranked)
  note(call, `has ready ${known} — ${nextAnswer(call, known)}`)
  await say(call, known, 'tell')
  await mayChangeMind(call, known)
}

async function tryOut(
  call: Call,
  act: readonly [RemedyId, ...RemedyId[]],
  ranked: readonly CauseId[] | undefined,
): Promise<void> {
  const { now } = call
  for (const remedy of act) checkOffer(call, remedy, 'the step')
  checkTry(call, act)
  const told = act.map((remedy) => now.remedies?.[remedy]).filter((one) => one !== undefined)
  const [best = 'no-change'] = told.includes('helped') ? ['helped' as const] : told
  const result = (call.offered.length === 0 ? now.firstAct : undefined) ?? best
  call.acts += 1
  call.offered.push(act)
  call.rankedAtLastAct = ranked
  for (const remedy of act) nameOwner(call, remedy)
  toldNow(call).push(...act.map((tried) => ({ tried, result })))
  call.lookedAt = new Set()
  note(call, `offers ${act.join(' and ')} — ${result}`)
  const [remedy, ...besides] = act
  await call.line.attempt(remedy, result, besides)
  if (result === 'other-message') await goOn(call, act)
}

function nameOwner({ knowledge, owners }: Call, remedy: RemedyId): void {
  const entry = knowledge.remedies[remedy]
  if (entry !== undefined)
    owners.add(entry.effect === 'repairs' ? (entry.request?.to ?? entry.doneBy) : entry.doneBy)
}

/** Goes on with the message that the terminal shows after a remedy. */
async function goOn(call: Call, after: readonly RemedyId[]): Promise<void> {
  const { conversation, now, said, offered } = call
  const next = conversation.thenShows
  if (next === undefined) throw new Error(`${conversation.title}: no other message is described`)
  const choosing = await call.line.look()
  if (choosing.step.kind !== 'choose-symptom')
    complain(call, `after another message the step is ${choosing.step.kind}, not the choice of the message`)
  const carried = new Map([...said].filter(([, answer]) => answer !== notSure))
  Object.assign(call, {
    wentOn: true,
    carried,
    triedInVain: offered
      .flat()
      .filter((tried) => !after.includes(tried) && now.remedies?.[tried] === undefined),
    // What was said and still holds counts as said; looks that a new attempt outdates do not.
    said: new Map([...carried].filter(([question]) => stillHolds.includes(question))),
    asked: [],
    offered: [],
    lookedAt: new Set(),
    now: next,
  } satisfies Partial<Call>)
  await pick(call)
}
