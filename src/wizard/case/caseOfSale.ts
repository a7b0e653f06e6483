import type { QuestionId } from '../../knowledge/ids'
import type { AttemptKind, MoneyFact, Reach } from '../../knowledge/money'
import type { Content, Symptom } from '../../knowledge/schema'
import { readMessage } from './message'
import { factOf } from './moneyFact'
import { isCode } from './picked'
import type { SaleEvent } from './sale'
import { isAnswered, type Session } from './session'

/** Whether a payment was being made when the message came: said, or taken as usual for the message. */
export type Paying = 'yes' | 'no' | 'assumed-no' | 'not-said'

type Book = Pick<Content, 'symptoms' | 'codeLeads' | 'money'>

/** A case of a visit, whether it is over or not. */
export type OneCase = Pick<Session, 'picked' | 'observations'>

/** How the message of a further case came up. */
export type Arose = Extract<MoneyFact, { fact: 'arose' }>['how']
type Gate = Extract<MoneyFact, { fact: 'gate' }>['before']
/** An attempt as an event. */
export type Attempted = Extract<SaleEvent, { tried: AttemptKind }>

/** What one case says of the sale before its answers are gone through one by one. */
export interface CaseRead {
  symptom: Symptom | undefined
  arose: Arose
  attempt: { event: Attempted; at: number | null } | null
  kind: AttemptKind | null
  told: 1 | 2 | null
  paying: Paying
  untold: QuestionId | null
}

/** Reads one case; what a site filled in, and what was carried over, says nothing of its sale. */
export function caseRead(book: Book, { picked, observations }: OneCase): CaseRead {
  const { symptoms } = book
  const said = observations.filter(isAnswered).filter(({ by, carried }) => by !== 'site' && carried !== true)
  const facts = said.flatMap((seen) => factOf(book, seen) ?? [])
  const last = <K extends MoneyFact['fact']>(kind: K) =>
    [...facts].reverse().find((one): one is Extract<MoneyFact, { fact: K }> => one.fact === kind)
  const message = readMessage(book, picked, observations)
  const symptom = message === null ? undefined : symptoms[message.symptom]
  const how = last('arose')?.how
  // A counted list of today's sales speaks of card sales.
  const done = last('kind')?.kind ?? symptom?.money.kind ?? (last('count') === undefined ? null : 'sale')
  const kind = done === 'none' ? null : done
  // While it is not said which message it is, nothing is said of the money either.
  const toldApart = (one: QuestionId) =>
    observations.some((seen) => isAnswered(seen) && seen.answered === one && seen.by !== 'site')
  const entry = message?.entries.find((one) => !toldApart(one))
  const unclear = entry !== undefined
  const shown = picked === null || isCode(picked) ? undefined : symptoms[picked]
  const paying =
    symptom === undefined || done === 'none' || shown?.money.attempt === 'never'
      ? 'no'
      : unclear
        ? 'not-said'
        : payingOf(symptom, last('gate')?.before)
  const at = observations.find((seen) => seen.at !== undefined)?.at ?? null
  const attempt =
    symptom === undefined || paying === 'no' || unclear
      ? null
      : attemptOf(symptom.money, kind, {
          gate: last('gate')?.before,
          reach: last('reach')?.reach,
          counted: last('count') !== undefined,
          triedAgain: how === 'again',
        })
  return {
    symptom,
    arose: how ?? 'again',
    attempt: attempt === null ? null : { event: attempt, at },
    kind,
    told: symptom?.money.told ?? null,
    paying,
    untold:
      entry ??
      (symptom === undefined || paying === 'no' ? null : untoldBy(book, symptom.money, attempt, kind)),
  }
}

/** The question that must be answered before an attempt counts that there surely was; null where one counts already. */
function untoldBy(
  { money: { questions } }: Book,
  { several, reach, reachBy }: Symptom['money'],
  attempt: Attempted | null,
  kind: AttemptKind | null,
): QuestionId | null {
  if (attempt !== null) return null
  if (reachBy !== undefined) return reachBy
  if (several === true) return questions.when
  return reach === 'approved' && kind === null ? questions.kind : null
}

/** The attempt that ended with a message; null while it is not said that there was one, or what it was an approval of. */
function attemptOf(
  { reach, several, reachBy, onlyWhenSaid }: Symptom['money'],
  kind: AttemptKind | null,
  said: { gate: Gate | undefined; reach: Reach | undefined; counted: boolean; triedAgain: boolean },
): Attempted | null {
  if (onlyWhenSaid === true && said.gate === undefined && !said.counted && !said.triedAgain) return null
  // Of words for several failures nothing is said until somebody recalls when they came, or how far it got.
  const hangsOnIt = several === true || reachBy !== undefined
  if (hangsOnIt && said.reach === undefined && !said.counted) return null
  const ended = said.reach ?? reach
  if (ended === 'approved' && kind === null) return null
  const uncounted =
    several === true && ended === 'in-doubt' && (said.gate === undefined || said.gate === 'unclear')
  return { tried: kind ?? 'sale', reach: ended, ...(uncounted ? { several: true } : {}) }
}

/** A message that comes while starting up is taken as none at a payment; that satisfies no act. */
function payingOf({ stage, money }: Symptom, gate: Gate | undefined): Paying {
  if (money.attempt === 'never') return 'no'
  if (money.attempt === 'always') return 'yes'
  if (gate === 'not-paying') return 'no'
  if (gate !== undefined) return 'yes'
  if (money.onlyWhenSaid === true) return 'not-said'
  return money.reach === 'not-sent' && stage !== 'S0' ? 'assumed-no' : 'yes'
}
