import {
  type Knowledge,
  type MoneyState,
  notSure,
  type QuestionId,
  type RemedyId,
} from '../../src/knowledge/schema'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked } from '../../src/wizard/case/session'
import {
  chargesAgain,
  chargesTheRest,
  codeSeen,
  givesBack,
  hangsOnTheNetwork,
  powersOff,
  provesTheLine,
  provesTheMachine,
  saidBeyondTheAcquirer,
  sentByNoHost,
  talksOfTheMachine,
  talksOfTheNetwork,
  twin,
  unsent,
  worksOnTheMachine,
} from './domainFacts'
import type { Said } from './moneyOfSale'

/** Objections of the domain to a remedy that is offered, as an act or as a way to keep selling. */
export function objectionsToRemedy(
  knowledge: Knowledge,
  remedy: RemedyId,
  { message, said, money }: { message: Picked; said: Said; money: MoneyState | null },
): string[] {
  const entry = knowledge.remedies[remedy]
  if (entry === undefined) return [`${remedy} is not in the base`]
  const objections: string[] = []
  const object = (what: string) => objections.push(`${remedy} ${what}`)

  const losesUnsent = entry.sideEffects.includes('loses-unsent-sales') || powersOff.includes(remedy)
  if (losesUnsent && said.get(unsent) !== 'none')
    object(`may lose unsent records; the person said ${said.get(unsent) ?? 'nothing'} about them`)
  const charges = entry.sideEffects.includes('may-charge-again') || chargesAgain.includes(remedy)
  if (charges && money !== 'not-sent' && money !== 'refused' && money !== 'released')
    object(`may charge again while the money is ${money ?? 'not talked about'}`)
  if (charges && bankShowsCharge(said)) object('may charge again although the customer’s bank shows a charge')
  if (chargesTheRest.includes(remedy) && (money === 'unknown' || money === 'charged-twice'))
    object(`takes the rest while the money is ${money}`)
  if (givesBack.includes(remedy) && (money === 'unknown' || money === 'released'))
    object(`gives money back while it is ${money}`)
  if (entry.sideEffects.includes('loses-keys')) {
    const handOver = entry.effect === 'repairs' && entry.request !== undefined
    if (!handOver || (entry.doneBy !== 'acquirer' && entry.doneBy !== 'vendor'))
      object('loses keys and is not done by acquirer or vendor')
  }
  if (remedy === 'remedy:restart-and-sign-in' && said.get(twin) !== 'no')
    object(`while the person said ${said.get(twin) ?? 'nothing'} about a twin`)
  if (lineIsProven(message, said) && hangsOnTheNetwork.includes(remedy))
    object('works on the network, which a host code proves')
  if (machineIsProven(message, said) && worksOnTheMachine.includes(remedy))
    object('works on the machine, which the issuer’s answer proves')
  return objections
}

/** Objections of the domain to a question that is asked under a message. */
export function objectionsToQuestion(question: QuestionId, message: Picked, said: Said): string[] {
  const line = lineIsProven(message, said) && talksOfTheNetwork.includes(question)
  const machine = machineIsProven(message, said) && talksOfTheMachine.includes(question)
  return [
    ...(line ? [`asks ${question} about a line that a host code proves`] : []),
    ...(machine ? [`asks ${question} about a machine that the issuer’s answer proves`] : []),
  ]
}

/** Whether a code was the answer of a host: not on a reversal slip, whose reason the terminal wrote itself. */
const saidByHost = (said: Said): boolean => {
  const seen = said.get(codeSeen)
  return seen !== 'reversal' && seen !== notSure
}

const lineIsProven = (message: Picked, said: Said): boolean =>
  isCode(message) ? !sentByNoHost.includes(message) && saidByHost(said) : provesTheLine.includes(message)

const machineIsProven = (message: Picked, said: Said): boolean =>
  isCode(message)
    ? saidBeyondTheAcquirer.includes(message) && saidByHost(said) && said.get(codeSeen) !== 'online'
    : provesTheMachine.includes(message)

/** O25: the customer's bank shows a charge. Told only, it clears nothing, and nothing more is taken (section 5). */
const bankShowsCharge = (said: Said) => said.get('question:card-notice') === 'charge'
