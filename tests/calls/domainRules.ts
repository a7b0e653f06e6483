import { notSure, type QuestionId, type RemedyId } from '../../src/knowledge/ids'
import type { Knowledge } from '../../src/knowledge/schema'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked } from '../../src/wizard/case/session'
import type { Said } from './attemptEndings'
import {
  chargesAgain,
  chargesTheRest,
  codeSeen,
  givesBack,
  hangsOnTheNetwork,
  onOtherDevice,
  powersOff,
  provesTheLine,
  provesTheMachine,
  saidBeyondTheAcquirer,
  sentByNoHost,
  talksOfTheMachine,
  talksOfTheNetwork,
  twin,
  undoesOne,
  unsent,
  worksOnTheMachine,
} from './domainFacts'
import { isOpen, least, type Money, most } from './moneyOfSale'

/** Objections of the domain to a remedy that is offered, as an act or as a way to keep selling. */
export function objectionsToRemedy(
  knowledge: Knowledge,
  remedy: RemedyId,
  { message, said, money }: { message: Picked; said: Said; money: Money },
): string[] {
  const entry = knowledge.remedies[remedy]
  if (entry === undefined) return [`${remedy} is not in the base`]
  const objections: string[] = []
  const object = (what: string) => objections.push(`${remedy} ${what}`)

  const losesUnsent = entry.sideEffects.includes('loses-unsent-sales') || powersOff.includes(remedy)
  const lookedAt = onOtherDevice.includes(remedy) ? 'question:other-device-unsent' : unsent
  if (losesUnsent && said.get(lookedAt) !== 'none')
    object(`may lose unsent records; the person said ${said.get(lookedAt) ?? 'nothing'} about them`)
  const charges = entry.sideEffects.includes('may-charge-again') || chargesAgain.includes(remedy)
  if (charges && !mayBeTakenAgain(money))
    object(
      `may charge again while ${[...money.mayCount].join(' or ')} payments count${money.beforeSaid ? '' : ' and nobody said what came before'}`,
    )
  if (charges && bankShowsCharge(said)) object('may charge again although the customer’s bank shows a charge')
  if (chargesTheRest.includes(remedy) && isOpen(money))
    object('takes the rest while nobody knows what was paid')
  if (givesBack.includes(remedy) && (isOpen(money) || most(money.mayCount) === 0))
    object(`gives money back while ${[...money.mayCount].join(' or ')} payments count`)
  if (undoesOne.includes(remedy) && (least(money.mayCount) < 2 || money.waiting))
    object(`undoes one while ${[...money.mayCount].join(' or ')} payments count`)
  if (remedy === 'remedy:cancel-open-order' && (money.mayCount.size < 2 || !money.looked))
    object('cancels an order that is not in doubt, or before it was queried')
  if (entry.sideEffects.includes('loses-keys')) {
    const handOver = entry.effect === 'repairs' && entry.request !== undefined
    if (!handOver || (entry.doneBy !== 'acquirer' && entry.doneBy !== 'vendor'))
      object('loses keys and is not done by acquirer or vendor')
  }
  if (remedy === 'remedy:restart-and-sign-in' && said.get(twin) !== 'no')
    object(`while the person said ${said.get(twin) ?? 'nothing'} about a twin`)
  // Section 4, offline-selling rule: only where bearer or path is broken.
  if (remedy === 'remedy:sell-offline' && lineIsProven(message, said))
    object('sells offline on a line that a host code proves')
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

/** A sale may be taken again of which nothing counts, and of which it is said what came before (section 5, 1 and 2). */
const mayBeTakenAgain = (money: Money) => money.beforeSaid && !isOpen(money) && most(money.mayCount) === 0

/** O25: the customer's bank shows a charge. Told only, it clears nothing, and nothing more is taken (section 5). */
const bankShowsCharge = (said: Said) => said.get('question:card-notice') === 'charge'
