import { type Content, type MoneyBasis, type MoneyState, moneyStates, notSure } from '../../knowledge/schema'
import { currentSymptom } from './message'
import { type Answered, isAnswered, type Observation, type Session } from './session'

/** The state of the sale: the worst of all attempts at it, and how it is known. */
export interface SaleState {
  state: MoneyState
  basis: MoneyBasis
  /** Some attempt at this sale ended unclear, or nobody can say. */
  doubtful: boolean
}

type Book = Pick<Content, 'symptoms' | 'codeLeads' | 'money'>

/** The worse of two states, in the order of terminal-faults.md section 5. */
export const worse = (a: MoneyState, b: MoneyState): MoneyState =>
  moneyStates.indexOf(a) <= moneyStates.indexOf(b) ? a : b

const answerTo = (observations: readonly Observation[], question: string): Answered | undefined =>
  observations.filter(isAnswered).find((o) => o.answered === question)

/**
 * The state of the sale: the worst of all attempts at it, over every message of this visit. A look at the record
 * settles the attempts in doubt; looked up and not found leaves them unknown.
 */
export function saleState({ symptoms, codeLeads, money }: Book, session: Session): SaleState {
  const gate = answerTo(session.observations, money.gate)
  // What a site filled in is not the person's word about money.
  if (gate === undefined || gate.by === 'site') return { state: 'unknown', basis: 'told', doubtful: true }

  const attempts: MoneyState[] = []
  for (const { picked, observations } of [...session.earlier, session]) {
    const said = answerTo(observations, money.gate)
    // Not asked, not sure or not understood: nobody can say.
    const reading = money.readings[said?.answer ?? notSure] ?? money.unsure
    // An answer carried over was given before this message: whatever was tried since counts as an attempt.
    const current = currentSymptom({ symptoms, codeLeads }, picked, observations)
    const ending = current === null ? undefined : symptoms[current]?.money
    if (ending !== undefined && (reading.thisAttempt || said?.carried === true)) attempts.push(ending)
    if (reading.earlier !== null) attempts.push(reading.earlier)
  }

  const doubtful = attempts.includes('unknown')
  const record = answerTo(session.observations, money.record)
  const finding = record === undefined || record.by === 'site' ? undefined : money.findings[record.answer]
  const settled =
    doubtful && finding !== undefined ? attempts.filter((state) => state !== 'unknown') : attempts
  const state = [...settled, ...(doubtful && finding !== undefined ? [finding.state] : [])].reduce(
    worse,
    'not-sent',
  )
  const basis = doubtful && finding !== undefined && finding.state === state ? finding.basis : 'stage'
  return { state, basis, doubtful }
}

/** Whether an act that could charge again may be offered: never on an unknown or paid sale, never on hearsay. */
export const mayChargeAgain = ({ state, basis }: SaleState): boolean =>
  basis !== 'told' && (state === 'not-sent' || state === 'refused' || state === 'released')

/** Whether an act that pays back may be offered: never while a reversal may be doing the same. */
export const mayPayBack = ({ state, basis }: SaleState): boolean =>
  basis !== 'told' && (state === 'not-sent' || state === 'refused')
