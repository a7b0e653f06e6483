import { type MoneyState, notSure, type QuestionId, type RemedyId } from '../../src/knowledge/schema'
import { isCode } from '../../src/wizard/case/picked'
import type { Case } from './call'
import { asksWhereSeen, codeSeen, moneyGate, moneyRecord, questionCap, stillHolds } from './domainFacts'
import { objectionsToQuestion, objectionsToRemedy } from './domainRules'
import type { Call, Shown } from './phoneCall'

/** Notes what is not as the domain wants it. */
export const complain = ({ complaints, transcript }: Call, what: string) =>
  complaints.push(`[after line ${transcript.length}] ${what}`)

/** Checks what is shown at one moment: the money, the answers, the ways to keep selling. */
export function checkShown(call: Call, shown: Shown): void {
  call.whereSeenOpen = shown.step.kind === 'ask' && shown.step.question === codeSeen
  checkMoney(call, shown)
  checkAnswers(call, shown)
  for (const remedy of shown.keepSelling ?? []) checkOffer(call, remedy, 'keep selling')
}

function checkMoney(call: Call, { money }: Shown): void {
  const state = moneyNow(call)
  if (state !== null && (money.length !== 1 || money[0] !== state))
    complain(call, `money must be ${state}, states ${money.join(' and ') || 'nothing'}`)
}

/** The state the domain gives the sale now; null before the money question was answered. */
function moneyNow({ said, carried, now, moneyMeanwhile, whereSeenOpen }: Call): MoneyState | null {
  if (!said.has(moneyGate)) return null
  if (moneyMeanwhile !== undefined) return moneyMeanwhile
  // Until it is clear where a code was seen, it may be one that leaves the sale unknown (section 0.2).
  if (whereSeenOpen)
    return said.get(moneyGate) === 'no-one-yet' && !carried.has(moneyGate) ? 'not-sent' : 'unknown'
  if (now.entry?.moneyUntil !== undefined && !said.has(now.entry.question)) return now.entry.moneyUntil
  const looked = said.get(moneyRecord)
  return looked !== undefined && looked !== notSure ? (now.moneyOnceLooked ?? now.money) : now.money
}

function checkAnswers(call: Call, { answers }: Shown): void {
  if (answers === undefined) return
  for (const [question, answer] of call.said) {
    const kept = answers.find((given) => given.question === question)
    if (kept?.answer !== answer) {
      const is = kept === undefined ? 'gone' : `now ${kept.answer}`
      complain(call, `${question}=${answer} was said and is ${is}`)
      continue
    }
    const condition = call.knowledge.questions[question]?.askedOnlyWhen
    const key = condition && call.said.get(condition.question)
    if (condition === undefined || key === undefined) continue
    const awake = condition.answers.includes(key) || (key === notSure && condition.alsoWhenUnsure === true)
    if (kept.awake !== awake)
      complain(call, `${question} must be ${awake ? 'awake' : 'asleep'} after ${condition.question}=${key}`)
  }
}

/** Checks a remedy that is offered, as the step or to keep selling. */
export function checkOffer(call: Call, remedy: RemedyId, where: string): void {
  const told = { message: call.now.symptom, said: call.said, money: moneyNow(call) }
  for (const objection of objectionsToRemedy(call.knowledge, remedy, told))
    complain(call, `${where}: ${objection}`)
}

/** Checks a question before it is answered. */
export function checkQuestion(call: Call, question: QuestionId): void {
  const { now, said, asked, carried } = call
  const object = (what: string) => complain(call, what)
  if (asked.length === 0 && carried.size === 0 && question !== moneyGate)
    object(`the first question is ${question}, not the money`)
  const entry = entryOf(now)
  if (entry !== undefined && !said.has(entry) && said.has(moneyGate) && question !== entry)
    object(`asks ${question} before it is clear which message it is (${entry})`)
  if (asked.includes(question)) object(`asks ${question} twice`)
  if (stillHolds.includes(question) && carried.has(question))
    object(`asks ${question} again, which was answered ${carried.get(question)} before the other message`)
  for (const objection of objectionsToQuestion(question, now.symptom, said)) object(objection)
  if (asked.length >= questionCap) object(`asks question ${asked.length + 1}: ${question}`)
}

/** The question that tells which message it is, right after the money. */
const entryOf = ({ entry, symptom }: Case): QuestionId | undefined =>
  entry?.question ?? (isCode(symptom) && asksWhereSeen.includes(symptom) ? codeSeen : undefined)

/** Checks a remedy that is the next act, before it is tried. */
export function checkTry(call: Call, remedy: RemedyId): void {
  const { now, said, carried, offered, triedInVain } = call
  const object = (what: string) => complain(call, what)
  if (offered.includes(remedy)) object(`offers ${remedy} twice`)
  if (triedInVain.includes(remedy))
    object(`offers ${remedy} again, which changed nothing before the other message`)
  if (now.never?.includes(remedy)) object(`offers ${remedy}, which is wrong for this person`)
  const looked = said.has(moneyRecord) || carried.has(moneyRecord)
  if (offered.length === 0 && moneyNow(call) === 'unknown' && !looked)
    object('acts before anybody was asked to look up the payment in doubt')
  const right = offered.length === 0 ? now.firstActs[0] : now.firstActs.flat()
  if (offered.length < 2 && !right.includes(remedy))
    object(`act ${offered.length + 1} is ${remedy}; the domain accepts ${right.join(', ')}`)
}

/** Checks how a call ended. */
export function checkEnd(call: Call, { step, ranked: rankedNow }: Shown): void {
  const { conversation, acts, owners } = call
  const { ends, cause, owner, withinActs } = conversation.finally ?? {}
  const object = (what: string) => complain(call, what)
  if (step.kind === 'choose-symptom') object('asks for the message again')
  if (ends !== undefined && step.kind !== ends) object(`ends with ${step.kind}, not ${ends}`)
  if (conversation.changesMind !== undefined && !call.mindChanged)
    object(`never asks ${conversation.changesMind.afterAnswering}, so that no mind was changed`)
  if (conversation.thenShows !== undefined && !call.wentOn) object('no remedy was tried at all')
  const ranked = call.rankedAtLastAct ?? (acts === 0 ? rankedNow : undefined)
  if (cause !== undefined && ranked !== undefined && !ranked.slice(0, 3).includes(cause))
    object(`${cause} is not among the first three: ${ranked.slice(0, 5).join(', ')}`)
  if (owner !== undefined && !owners.has(owner))
    object(`nobody names the ${owner}; named: ${[...owners].join(', ')}`)
  if (withinActs !== undefined && acts > withinActs) object(`needs ${acts} acts; ${withinActs} are enough`)
}
