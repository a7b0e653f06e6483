import * as z from 'zod/mini'
import {
  type AnswerId,
  answerId,
  codeId,
  notSure,
  type QuestionId,
  questionId,
  type RemedyId,
  remedyId,
  symptomId,
} from '../../knowledge/ids'
import type { Market } from '../../knowledge/market'
import type { Content } from '../../knowledge/schema'
import { edition, fits, mostEarlier, mostSaid } from './sizes'

/** Who gave an answer. What a site filled in never satisfies a precondition until the person confirms it. */
export const by = z.enum(['person', 'site', 'measured', 'support'])
export type By = z.infer<typeof by>

/** What came of an act. Of a call `no-change` means: they say that it is not them, or did it in vain. */
export const result = z.enum([
  'helped',
  'no-change',
  'other-message',
  'not-possible',
  /** They are on it. */
  'under-way',
  /** They were on it, and nothing is heard of it: that tells nothing of the machine. */
  'not-yet',
  'no-answer',
  /** They ask for papers or particulars first. */
  'wants-something',
])
export type Result = z.infer<typeof result>

/** Seconds since the session started, stamped at the front door; absent where it is not known. */
const at = z.optional(z.int().check(z.nonnegative()))

export const answered = z.strictObject({
  answered: questionId,
  answer: answerId,
  by,
  at,
  /** Given for an earlier message of this visit and still holding. */
  carried: z.optional(z.literal(true)),
})
export const tried = z.strictObject({ tried: remedyId, result, at })
export const observation = z.union([answered, tried])
export type Answered = z.infer<typeof answered>
export type Tried = z.infer<typeof tried>
export type Observation = z.infer<typeof observation>

/** What a person can pick: a message by its words, or a code by its two characters, known or not. */
export const picked = z.union([symptomId, codeId])
export type Picked = z.infer<typeof picked>

const observations = z.array(observation).check(z.maxLength(mostSaid))

export const endedCase = z.strictObject({ picked, observations })

/** The only thing that is stored: what the person said and tried, in the order it was said. */
export const session = z
  .strictObject({
    edition: z.string().check(z.regex(edition)),
    /** What the person picked as shown; a code, or an umbrella's entry answer, may lead on from it. */
    picked: z.nullable(picked),
    observations,
    /** Milliseconds since 1970 by the device clock. */
    startedAt: z.nullable(z.int().check(z.nonnegative())),
    /** Cases of this visit that ended because the terminal showed another message. */
    earlier: z.array(endedCase).check(z.maxLength(mostEarlier)),
    /** Where the machine is from. Without it from mainland China: before there was a choice every machine was. */
    market: z.optional(z.literal('abroad')),
  })
  .check(z.refine(fits))
export type Session = z.infer<typeof session>

/**
 * A case as an earlier form of the product kept it, in today's form: until edition 2026.4 what was picked was called
 * its symptom.
 */
function inTodaysForm(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored
  const { symptom, earlier, ...rest } = stored as Record<string, unknown> // any object has string keys
  return {
    ...rest,
    ...(symptom === undefined ? {} : { picked: symptom }),
    ...(earlier === undefined
      ? {}
      : { earlier: Array.isArray(earlier) ? earlier.map(inTodaysForm) : earlier }),
  }
}

/** Reads a case that was stored, in any form we ever released. */
export const storedSession = z.pipe(z.transform(inTodaysForm), session)

/** The uninformed call. Reserved: no content may use this id. */
export const service: RemedyId = 'remedy:service'

/** The machine works again by itself, and only the payment is left. Reserved like the call. */
export const worksAgain: RemedyId = 'remedy:works-again'

export const isAnswered = (seen: Observation): seen is Answered => 'answered' in seen
export const isTried = (seen: Observation): seen is Tried => 'tried' in seen

/** A session in which nothing has been said yet. */
export const newSession = (edition: string, startedAt: number | null = null): Session => ({
  edition,
  picked: null,
  observations: [],
  startedAt,
  earlier: [],
})

/** Whether anything was said: what has not begun is neither kept nor offered, and is of no market yet. */
export const hasBegun = (session: Session): boolean =>
  session.picked !== null || session.observations.length > 0 || session.earlier.length > 0

/** Where the machine of a case that has begun is from. */
export const marketOf = ({ market }: Pick<Session, 'market'>): Market => market ?? 'mainland'

/** The case with a machine from there. What was said stays, and counts where it says something there. */
export function inMarket({ market: _, ...session }: Session, market: Market): Session {
  return market === 'mainland' ? session : { ...session, market }
}

/** Names what the terminal shows. What was said before stays. */
export const choose = (session: Session, picked: Picked): Session => ({ ...session, picked })

/**
 * Records an answer, or replaces the earlier one to the same question. In a group the latest answer counts, so a
 * replaced answer moves to the end there; elsewhere it keeps its place. A question that repeats is answered once more:
 * the former answer stays, and only a `correction` replaces it.
 */
export function answer(
  content: Pick<Content, 'questions'>,
  session: Session,
  question: QuestionId,
  given: AnswerId,
  stamp: { by?: By; at?: number; correction?: true } = {},
): Session {
  const seen: Answered = {
    answered: question,
    answer: given,
    by: stamp.by ?? 'person',
    ...(stamp.at === undefined ? {} : { at: stamp.at }),
  }
  const asked = content.questions[question]
  const places = session.observations.flatMap((o, i) => (isAnswered(o) && o.answered === question ? [i] : []))
  const index = asked?.repeats === true && stamp.correction !== true ? -1 : (places[places.length - 1] ?? -1)
  const others = session.observations.filter((_, i) => i !== index)
  const place = index < 0 || asked?.group ? others.length : index
  return { ...session, observations: [...others.slice(0, place), seen, ...others.slice(place)] }
}

/**
 * Records how a remedy ended, and what was asked for in the same call with it; a work-around that doubles as a test records
 * the answer it gave. With `other-message` this case is closed as probably repaired and a new one begins without a
 * symptom: what still holds is carried over, and the next move is `choose`.
 */
export function attempt(
  content: Pick<Content, 'questions' | 'remedies'>,
  session: Session,
  remedy: RemedyId,
  ended: Result,
  { at: when, besides = [] }: { at?: number; besides?: readonly RemedyId[] } = {},
): Session {
  const stamp = when === undefined ? {} : { at: when }
  // The act itself comes last: it is the one that a case is said to have ended with.
  const seen = [...besides, remedy].map((tried): Tried => ({ tried, result: ended, ...stamp }))
  const doing = content.remedies[remedy]
  const proved = doing?.effect === 'works-around' && ended === 'helped' ? doing.proves : undefined
  const before =
    proved === undefined ? session : answer(content, session, proved.question, proved.answer, stamp)
  const others = [remedy, ...besides].reduce(without, before).observations
  const observations = [...others, ...seen]
  return ended === 'other-message'
    ? endCase(content, { ...session, observations })
    : { ...session, observations }
}

/**
 * Ends the case: what still holds is carried over, and the next move is `choose`. Without a message there is no case to
 * end. With the same message again everything that was said of the machine still holds, but for what is asked `anew`.
 */
function endCase(
  content: Pick<Content, 'questions'>,
  session: Session,
  next: Picked | null = null,
  anew?: QuestionId,
): Session {
  const { picked, observations } = session
  if (picked === null) return session
  const stillHolds = ({ answered: id, answer: given }: Answered) => {
    const question = content.questions[id]
    if (given === notSure || question === undefined) return false
    return question.carriesOver || (next === picked && question.repeats !== true && id !== anew)
  }
  return {
    ...session,
    picked: null,
    observations: observations
      .filter(isAnswered)
      .filter(stillHolds)
      .map((o) => ({ ...o, carried: true as const })),
    earlier: [...session.earlier, { picked, observations }],
  }
}

/**
 * Begins a further case of this visit and says how its message came up; with `arose` null that is asked next. With `next`
 * null the message is chosen next; else the case goes on with it.
 */
export function beginCase(
  content: Pick<Content, 'questions' | 'money'>,
  session: Session,
  arose: AnswerId | null,
  next: Picked | null = null,
  stamp: { at?: number } = {},
): Session {
  const { questions } = content.money
  // How long the terminal waited is said of one attempt, and this may be another.
  const further = endCase(content, session, next, questions.when)
  const said = arose === null ? further : answer(content, further, questions.arose, arose, stamp)
  return { ...said, picked: next }
}

/**
 * Takes back how a remedy ended, so that it can be tried again. Where it helped, so does everything that is said to have
 * helped: the requests of one call end a case together.
 */
export function untry(session: Session, remedy: RemedyId): Session {
  const helped = session.observations.some((o) => isTried(o) && o.tried === remedy && o.result === 'helped')
  const others = helped ? session.observations.filter((o) => !isTried(o) || o.result !== 'helped') : null
  return others === null ? without(session, remedy) : { ...session, observations: others }
}

const without = (session: Session, remedy: RemedyId): Session => ({
  ...session,
  observations: session.observations.filter((o) => !(isTried(o) && o.tried === remedy)),
})

/** What a case holds as the answer to a question, whether it counts now or not. */
export const answerIn = (
  { observations }: Pick<Session, 'observations'>,
  question: QuestionId,
): AnswerId | null =>
  observations.filter(isAnswered).find(({ answered }) => answered === question)?.answer ?? null

/** Whether a case ended because the terminal showed another message, which is not named yet. */
export const awaitsNextMessage = ({ picked, earlier }: Session): boolean =>
  picked === null && earlier.length > 0

/** Whether a message was picked and nothing said of it yet: its card comes before its first question. */
export const isJustPicked = ({ picked, observations }: Session): boolean =>
  picked !== null &&
  observations.every((seen) => isAnswered(seen) && (seen.carried === true || seen.by === 'site'))
