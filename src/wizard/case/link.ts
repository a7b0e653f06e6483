import { notSure, type QuestionId, type SymptomId } from '../../knowledge/ids'
import type { MoneyFact } from '../../knowledge/money'
import { own } from '../../knowledge/own'
import type { Content } from '../../knowledge/schema'
import { factOf } from './moneyFact'
import { isCode } from './picked'
import { sideOf } from './sale'
import {
  type Answered,
  isAnswered,
  isTried,
  type Observation,
  type Picked,
  type Session,
  service,
  session as sessionSchema,
  worksAgain,
} from './session'
import { fits, mostSaid } from './sizes'

/**
 * The text of a case for the address, form 1:
 *
 *     1!2026.1!ip-layer-error_bearer.sim_signal-icon.low.site_~restart-router.no-change!code-97_bearer.sim
 *
 * `!` parts form, edition, the case, then earlier cases, latest first. After the edition `~abroad` says that the machine is
 * from outside mainland China. `_` parts what was seen; a case begins with the
 * symptom (`-` where none is named yet, `~97` for a code that was picked as such). An answer is `question.answer`,
 * then who gave it unless the person did, then `carried`; `~` marks a remedy and how it ended. Only letters, digits
 * and `!._~-`, so that no messenger cuts or re-encodes it.
 */
const form = /^1!\d{4}\.\d{1,4}(~abroad)?(![a-z0-9._~-]+)+$/
const longest = 2048
/** Characters that one thing seen takes at least: `_a.b`. */
const shortestSeen = 4
const nothingPicked = '-'
const codeMark = '~'

/** What a reader of untrusted ids needs to know about the content. */
export interface KnownIds extends Pick<Content, 'questions' | 'remedies'> {
  symptoms: Readonly<Record<SymptomId, unknown>>
}

export interface ReadSession {
  session: Session
  /** Ids that this content does not know; they were dropped. */
  unread: string[]
}

/**
 * A case as text of at most 2,048 characters, ids only, no stamps. A longer one keeps the case at hand without what was
 * said of the money, and of that the latest observations go first: what is missing is asked again. All that happened to
 * the sale counts as an earlier attempt without a result, so that no link is more hopeful than its case. While the base
 * is not there, `content` is null: a case then says no more than its message.
 */
export function writeSessionLink(
  session: Session,
  content: Pick<Content, 'money' | 'remedies'> | null,
): string {
  const whole = fold(session)
  if (whole.length <= longest || content === null) return whole
  const shortened = shortening(session, content)
  for (let many = Math.min(session.observations.length, longest / shortestSeen); ; many -= 1) {
    const text = fold(shortened(many))
    if (text.length <= longest) return text
  }
}

/**
 * A case as it may be kept: one that has grown larger than anything is read keeps what a link would that is too long, so
 * that it is no more hopeful either.
 */
export const keepInSize = (session: Session, content: Pick<Content, 'money' | 'remedies'>): Session =>
  fits(session) ? session : shortening(session, content)(mostSaid / 2)

/**
 * The case at hand alone, and without what was said of the money: anything may have come before, and have been given
 * back. That is last of what is said.
 */
export const withoutTheSale = (session: Session, content: Pick<Content, 'money' | 'remedies'>): Session =>
  shortening(session, content)(session.observations.length)

/** The case without its sale, and with no more than the first so many of its observations. */
function shortening(
  session: Session,
  content: Pick<Content, 'money' | 'remedies'>,
): (many: number) => Session {
  const lost = whatIsLost(session, content)
  // Somebody came back for the payment in doubt: without that its message would pass for an attempt of its own.
  const picked = resumes(session, content) ? null : session.picked
  const others = session.observations.filter((seen) => !speaksOfMoney(content, seen))
  return (many) => ({ ...session, picked, earlier: [], observations: [...others.slice(0, many), ...lost] })
}

const resumes = ({ observations }: Session, { money }: Pick<Content, 'money'>): boolean =>
  observations.filter(isAnswered).some((seen) => {
    const fact = factOf({ money }, seen)
    return fact?.fact === 'arose' && fact.how === 'resume'
  })

/** What is said in place of what a short link leaves out: anything may have come before, and have been given back. */
function whatIsLost(session: Session, { money }: Pick<Content, 'money'>): Answered[] {
  const { gate, cancel, undone } = money.questions
  const say = (answered: QuestionId, means: (fact: MoneyFact) => boolean): Answered => ({
    answered,
    answer: Object.entries(money.facts[answered] ?? {}).find(([, fact]) => means(fact))?.[0] ?? notSure,
    by: 'person',
  })
  const facts = [...session.earlier, session]
    .flatMap(({ observations }) => observations.filter(isAnswered))
    .flatMap((seen) => factOf({ money }, seen) ?? [])
  const cancelled = facts.some(({ fact }) => fact === 'cancel')
  const gave = facts.some(
    (fact) =>
      fact.fact === 'undo' ||
      (fact.fact === 'kind' && fact.kind !== 'none' && sideOf(fact.kind) === 'giving'),
  )
  return [
    say(gate, (fact) => fact.fact === 'gate' && fact.before === 'unclear'),
    ...(cancelled ? [say(cancel, (fact) => fact.fact === 'cancel' && !fact.clear)] : []),
    ...(gave ? [say(undone, (fact) => fact.fact === 'undo' && fact.reach === 'in-doubt')] : []),
  ]
}

/** Whether it changes the state of a sale. What was done, and what the machine may have lost, stay true without it. */
function speaksOfMoney({ money, remedies }: Pick<Content, 'money' | 'remedies'>, seen: Observation): boolean {
  if (isTried(seen)) return remedies[seen.tried]?.need === 'take-again'
  const fact = factOf({ money }, seen)
  if (fact?.fact === 'memory') return fact.memory === 'clear'
  return fact?.fact !== 'kind' && money.facts[seen.answered] !== undefined
}

/** The case that a text tells, or null where the text is damaged. Never throws. */
export function readSessionLink(text: string, content: KnownIds): ReadSession | null {
  if (text.length > longest || !form.test(text)) return null
  const parsed = sessionSchema.safeParse(unfold(text))
  // Folding again must give the same text: that rejects every spelling we would not write ourselves.
  if (!parsed.success || fold(parsed.data) !== text || saysAnythingTwice(parsed.data, content)) return null
  return keepKnown(parsed.data, content)
}

/** Drops and lists what this content does not know: a link or a saved case may come from another edition. */
export function keepKnown(session: Session, content: KnownIds): ReadSession {
  const unread = new Set<string>()
  const known = (records: Readonly<Record<string, unknown>>, id: string, listedAs = id): boolean => {
    const found = own(records, id) !== undefined
    if (!found) unread.add(listedAs)
    return found
  }
  // A code that no table has is a walk of its own, so none is ever unknown.
  const picked = (id: Picked): boolean => isCode(id) || known(content.symptoms, id)
  const observation = (seen: Observation): boolean => {
    if (isTried(seen))
      return seen.tried === service || seen.tried === worksAgain || known(content.remedies, seen.tried)
    const question = content.questions[seen.answered]
    if (question === undefined) return known(content.questions, seen.answered)
    return seen.answer === notSure || known(question.answers, seen.answer, `${seen.answered}.${seen.answer}`)
  }
  const kept: Session = {
    ...session,
    picked: session.picked !== null && picked(session.picked) ? session.picked : null,
    observations: session.observations.filter(observation),
    earlier: session.earlier
      .filter((ended) => picked(ended.picked))
      .map((ended) => ({ ...ended, observations: ended.observations.filter(observation) })),
  }
  return { session: kept, unread: [...unread] }
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1)

function fold({ edition, picked, observations, earlier, market }: Session): string {
  const ended = earlier.map((one) => foldCase(foldPicked(one.picked), one.observations)).reverse()
  const current = foldCase(picked === null ? nothingPicked : foldPicked(picked), observations)
  return ['1', market === undefined ? edition : `${edition}~${market}`, current, ...ended].join('!')
}

const foldPicked = (id: Picked): string => (isCode(id) ? `${codeMark}${bare(id).toLowerCase()}` : bare(id))

const unfoldPicked = (text: string): string =>
  text.startsWith(codeMark) ? `code:${text.slice(codeMark.length).toUpperCase()}` : `symptom:${text}`

const foldCase = (symptom: string, observations: Observation[]): string =>
  [symptom, ...observations.map((seen) => foldObservation(seen).join('.'))].join('_')

const foldObservation = (seen: Observation): string[] =>
  isTried(seen) ? [`~${bare(seen.tried)}`, seen.result] : [bare(seen.answered), seen.answer, ...marks(seen)]

const marks = ({ by, carried }: Answered): string[] => [
  ...(by === 'person' ? [] : [by]),
  ...(carried ? ['carried'] : []),
]

function unfold(text: string): unknown {
  const [, beginning = '', ...cases] = text.split('!')
  const [edition, market] = beginning.split('~')
  const [current, ...ended] = cases.map(unfoldCase)
  const shown = current?.shown
  return {
    edition,
    picked: shown === undefined || shown === nothingPicked ? null : unfoldPicked(shown),
    observations: current?.observations,
    startedAt: null,
    earlier: ended
      .map(({ shown: id, observations }) => ({ picked: unfoldPicked(id), observations }))
      .reverse(),
    ...(market === undefined ? {} : { market }),
  }
}

function unfoldCase(text: string) {
  const [shown = '', ...seen] = text.split('_')
  return { shown, observations: seen.map(unfoldObservation) }
}

function unfoldObservation(text: string): unknown {
  const [id = '', value, ...marked] = text.split('.')
  if (id.startsWith('~')) return { tried: `remedy:${id.slice(1)}`, result: value }
  const giver = marked.find((mark) => mark !== 'carried')
  return {
    answered: `question:${id}`,
    answer: value,
    by: giver ?? 'person',
    ...(marked.includes('carried') ? { carried: true } : {}),
  }
}

/** Whether a case answers a question twice that is asked once. */
function saysAnythingTwice({ observations, earlier }: Session, { questions }: KnownIds): boolean {
  const once = (seen: Observation) => isTried(seen) || questions[seen.answered]?.repeats !== true
  const lists = [observations, ...earlier.map((ended) => ended.observations)].map((seen) =>
    seen.filter(once).map(about),
  )
  return lists.some((list) => new Set(list).size < list.length)
}

const about = (seen: Observation): string => (isAnswered(seen) ? seen.answered : seen.tried)
