import type {
  AnswerId,
  CauseId,
  Knowledge,
  MoneyState,
  QuestionId,
  RemedyId,
} from '../../src/knowledge/schema'
import { notSure } from '../../src/knowledge/schema'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked, Result } from '../../src/wizard/case/session'
import type { Case, Conversation } from './call'
import {
  asksWhereSeen,
  codeSeen,
  moneyGate,
  moneyRecord,
  objectionsToQuestion,
  objectionsToRemedy,
  questionCap,
  stillHolds,
} from './domainRules'

/** What the product shows at one moment, as far as the line lets us see it. */
export interface Shown {
  step:
    | { kind: 'choose-symptom' }
    | { kind: 'ask'; question: QuestionId }
    | { kind: 'try'; remedy: RemedyId }
    | { kind: 'solved' }
    | { kind: 'hand-over' }
  /** Every money state whose sentence is shown; exactly one is right. */
  money: readonly MoneyState[]
  /** Causes in order, where the line shows them. */
  ranked?: readonly CauseId[]
  keepSelling?: readonly RemedyId[]
  answers?: readonly { question: QuestionId; answer: AnswerId; awake: boolean }[]
}

/** A way to the product: its functions in Node, or its page in a browser. */
export interface Line {
  look(): Promise<Shown>
  choose(picked: Picked): Promise<void>
  answer(question: QuestionId, answer: AnswerId): Promise<void>
  change(question: QuestionId, answer: AnswerId): Promise<void>
  attempt(remedy: RemedyId, result: Result): Promise<void>
}

export interface Minutes {
  /** What was not as the domain wants it; empty when all is well. */
  complaints: string[]
  /** The call so far, one line per turn. */
  transcript: string[]
}

const longestCall = 60

/** Holds one conversation to its end and notes everything the domain objects to. */
export async function phoneCall(
  knowledge: Knowledge,
  conversation: Conversation,
  line: Line,
): Promise<Minutes> {
  const complaints: string[] = []
  const transcript: string[] = []
  const complain = (what: string) => complaints.push(`[after line ${transcript.length}] ${what}`)
  const note = (turn: string) => transcript.push(`${transcript.length + 1}. ${turn}`)

  let now: Case = conversation
  let said = new Map<QuestionId, AnswerId>()
  let asked: QuestionId[] = []
  let offered: RemedyId[] = []
  let carried = new Map<QuestionId, AnswerId>()
  let triedInVain: RemedyId[] = []
  let mindChanged = false
  let moneyMeanwhile: MoneyState | undefined
  let whereSeenOpen = false
  let wentOn = false
  let acts = 0
  let rankedAtLastAct: readonly CauseId[] | undefined
  const owners = new Set<string>()

  /** The state the domain gives the sale now; null before the money question was answered. */
  const moneyNow = (): MoneyState | null => {
    if (!said.has(moneyGate)) return null
    if (moneyMeanwhile !== undefined) return moneyMeanwhile
    // Until it is clear where a code was seen, it may be one that leaves the sale unknown (section 0.2).
    if (whereSeenOpen)
      return said.get(moneyGate) === 'no-one-yet' && !carried.has(moneyGate) ? 'not-sent' : 'unknown'
    if (now.entry?.moneyUntil !== undefined && !said.has(now.entry.question)) return now.entry.moneyUntil
    const looked = said.get(moneyRecord)
    return looked !== undefined && looked !== notSure ? (now.moneyOnceLooked ?? now.money) : now.money
  }

  const checkMoney = (shown: Shown) => {
    const state = moneyNow()
    if (state !== null && (shown.money.length !== 1 || shown.money[0] !== state))
      complain(`money must be ${state}, states ${shown.money.join(' and ') || 'nothing'}`)
  }

  const checkOffer = (remedy: RemedyId, where: string) => {
    const told = { message: now.symptom, said, money: moneyNow() }
    for (const objection of objectionsToRemedy(knowledge, remedy, told)) complain(`${where}: ${objection}`)
  }

  const checkAnswers = (shown: Shown) => {
    if (shown.answers === undefined) return
    for (const [question, answer] of said) {
      const kept = shown.answers.find((given) => given.question === question)
      if (kept?.answer !== answer) {
        complain(
          `${question}=${answer} was said and is ${kept === undefined ? 'gone' : `now ${kept.answer}`}`,
        )
        continue
      }
      const condition = knowledge.questions[question]?.askedOnlyWhen
      const key = condition && said.get(condition.question)
      if (condition === undefined || key === undefined) continue
      const awake = condition.answers.includes(key) || (key === notSure && condition.alsoWhenUnsure === true)
      if (kept.awake !== awake)
        complain(`${question} must be ${awake ? 'awake' : 'asleep'} after ${condition.question}=${key}`)
    }
  }

  const checkShown = (shown: Shown) => {
    whereSeenOpen = shown.step.kind === 'ask' && shown.step.question === codeSeen
    checkMoney(shown)
    checkAnswers(shown)
    for (const remedy of shown.keepSelling ?? []) checkOffer(remedy, 'keep selling')
  }

  /** What tells which message it is, right after the money. */
  const entryOf = ({ entry, symptom }: Case): QuestionId | undefined =>
    entry?.question ?? (isCode(symptom) && asksWhereSeen.includes(symptom) ? codeSeen : undefined)

  const give = async (question: QuestionId, why = '') => {
    const answer = now.sees[question] ?? notSure
    if (asked.length === 0 && carried.size === 0 && question !== moneyGate)
      complain(`the first question is ${question}, not the money`)
    const entry = entryOf(now)
    if (entry !== undefined && !said.has(entry) && said.has(moneyGate) && question !== entry)
      complain(`asks ${question} before it is clear which message it is (${entry})`)
    if (asked.includes(question)) complain(`asks ${question} twice`)
    if (stillHolds.includes(question) && carried.has(question))
      complain(`asks ${question} again, which was answered ${carried.get(question)} before the other message`)
    for (const objection of objectionsToQuestion(question, now.symptom, said)) complain(objection)
    asked.push(question)
    if (asked.length > questionCap) complain(`asks question ${asked.length}: ${question}`)
    note(`asks ${question} — ${answer}${why}`)
    said.set(question, answer)
    await line.answer(question, answer)
  }

  /** Lives with another answer for one more question and takes it back, or stays with it. */
  const changeMind = async (change: NonNullable<Case['changesMind']>) => {
    const { question, to, sleeps = [], money, thenAsks, forGood } = change
    const before = now.sees[question] ?? notSure
    note(`the person changes ${question} to ${to}`)
    said.set(question, to)
    moneyMeanwhile = money
    await line.change(question, to)
    const changed = await line.look()
    checkShown(changed)
    for (const sleeper of sleeps)
      if (changed.answers?.some((given) => given.question === sleeper && given.awake))
        complain(`${sleeper} stays awake`)
    const next = changed.step.kind === 'ask' ? changed.step.question : undefined
    if (thenAsks !== undefined && next !== thenAsks)
      complain(`after the change it is ${next ?? changed.step.kind}, not ${thenAsks}, that comes next`)
    if (forGood) {
      now = { ...now, sees: { ...now.sees, [question]: to }, money: money ?? now.money }
      moneyMeanwhile = undefined
      return
    }
    if (next !== undefined) await give(next, ' (meanwhile)')
    note(`the person changes ${question} back to ${before}`)
    said.set(question, before)
    moneyMeanwhile = undefined
    await line.change(question, before)
  }

  note(`the person picks ${now.symptom}`)
  await line.choose(now.symptom)

  for (let turn = 0; turn < longestCall; turn += 1) {
    const shown = await line.look()
    const { step } = shown
    checkShown(shown)

    if (step.kind === 'ask') {
      await give(step.question)
      if (!mindChanged && now.changesMind?.afterAnswering === step.question) {
        mindChanged = true
        await changeMind(now.changesMind)
      }
      continue
    }

    if (step.kind === 'try') {
      const { remedy } = step
      const entry = knowledge.remedies[remedy]
      acts += 1
      checkOffer(remedy, 'the step')
      if (offered.includes(remedy)) complain(`offers ${remedy} twice`)
      if (triedInVain.includes(remedy))
        complain(`offers ${remedy} again, which changed nothing before the other message`)
      if (now.never?.includes(remedy)) complain(`offers ${remedy}, which is wrong for this person`)
      if (
        offered.length === 0 &&
        moneyNow() === 'unknown' &&
        !said.has(moneyRecord) &&
        !carried.has(moneyRecord)
      )
        complain('acts before anybody was asked to look up the payment in doubt')
      const right = offered.length === 0 ? now.firstActs[0] : now.firstActs.flat()
      if (offered.length < 2 && !right.includes(remedy))
        complain(`act ${offered.length + 1} is ${remedy}; the domain accepts ${right.join(', ')}`)
      const result =
        (offered.length === 0 ? now.firstAct : undefined) ?? now.remedies?.[remedy] ?? 'no-change'
      offered.push(remedy)
      rankedAtLastAct = shown.ranked
      if (entry !== undefined)
        owners.add(entry.effect === 'repairs' ? (entry.request?.to ?? entry.doneBy) : entry.doneBy)
      note(`offers ${remedy} — ${result}`)
      await line.attempt(remedy, result)
      if (result !== 'other-message') continue
      const next = conversation.thenShows
      wentOn = true
      if (next === undefined) throw new Error(`${conversation.title}: no other message is described`)
      const choosing = await line.look()
      if (choosing.step.kind !== 'choose-symptom')
        complain(`after another message the step is ${choosing.step.kind}, not the choice of the message`)
      carried = new Map([...said].filter(([, answer]) => answer !== notSure))
      triedInVain = offered.filter((tried) => tried !== remedy && now.remedies?.[tried] === undefined)
      // What was said and still holds counts as said; looks that a new attempt outdates do not.
      said = new Map([...carried].filter(([question]) => stillHolds.includes(question)))
      asked = []
      offered = []
      now = next
      note(`the person picks ${now.symptom}`)
      await line.choose(now.symptom)
      continue
    }

    note(step.kind)
    const { ends, cause, owner, withinActs } = conversation.finally ?? {}
    if (step.kind === 'choose-symptom') complain('asks for the message again')
    if (ends !== undefined && step.kind !== ends) complain(`ends with ${step.kind}, not ${ends}`)
    if (conversation.changesMind !== undefined && !mindChanged)
      complain(`never asks ${conversation.changesMind.afterAnswering}, so that no mind was changed`)
    if (conversation.thenShows !== undefined && !wentOn) complain('no remedy was tried at all')
    const ranked = rankedAtLastAct ?? (acts === 0 ? shown.ranked : undefined)
    if (cause !== undefined && ranked !== undefined && !ranked.slice(0, 3).includes(cause))
      complain(`${cause} is not among the first three: ${ranked.slice(0, 5).join(', ')}`)
    if (owner !== undefined && !owners.has(owner))
      complain(`nobody names the ${owner}; named: ${[...owners].join(', ')}`)
    if (withinActs !== undefined && acts > withinActs)
      complain(`needs ${acts} acts; ${withinActs} are enough`)
    return { complaints, transcript }
  }
  complain('never ends')
  return { complaints, transcript }
}
