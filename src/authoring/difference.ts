import {
  type AnswerId,
  type CauseId,
  notSure,
  type QuestionId,
  type RemedyId,
  type SymptomId,
} from '../knowledge/ids'
import { own } from '../knowledge/own'
import type { Knowledge } from '../knowledge/schema'
import {
  answer,
  attempt,
  choose,
  isAnswered,
  newSession,
  type Session,
  service,
} from '../wizard/case/session'
import { type Step, survey } from '../wizard/case/walk'
import { kinds } from './kinds'
import { typicalAnswer } from './simulation/typicalCase'

/** Effects of a change of content: the entries it touches, and the walks it leads elsewhere. */
export interface Difference {
  edition: { old: string; now: string }
  entries: Record<(typeof kinds)[number], EntryChanges>
  /** Parts that belong to no entry and differ: of the money table, and what the words count. */
  money: string[]
  weights: string[]
  /** Messages that both have, in which some walk ends elsewhere or some probability moved. */
  walks: WalkChanges[]
}

export interface EntryChanges {
  added: string[]
  removed: string[]
  changed: { id: string; parts: string[] }[]
}

export interface WalkChanges {
  symptom: SymptomId
  /** Typical cases that both versions have. */
  compared: number
  /** Those whose first act or ending differ, and those that only one version has. */
  elsewhere: { cause: CauseId; old: TypicalWalk | null; now: TypicalWalk | null }[]
  /** Those that go as before, with another probability of their cause at the first act; furthest first. */
  moved: { cause: CauseId; old: number; now: number }[]
}

/** The walk of a case that is typical of a cause. The call to somebody who knows nothing yet is `remedy:service`. */
export interface TypicalWalk {
  /** Answers before the first act. */
  answers: { question: QuestionId; answer: AnswerId }[]
  firstAct: RemedyId
  /** The remedy that repairs it, the last act for the payment where that was all there was, or the call. */
  ending: RemedyId
  /** Probability of the cause before the first act, 0–1. */
  probability: number
}

/** Movements below this share are not worth a reader's time. */
const leastMove = 0.01

/**
 * Compares two versions of the base by the cases that are typical of each cause. A person who meets a fault says the
 * same whatever the version: what is typical in the old one, and where that has no such answer what is in the new one.
 */
export function compareKnowledge(old: Knowledge, now: Knowledge): Difference {
  const entries = Object.fromEntries(
    kinds.map((kind) => [kind, entryChanges(old[kind], now[kind])]),
  ) as Difference['entries'] // every kind was compared
  return {
    edition: { old: old.edition, now: now.edition },
    entries,
    money: partsThatDiffer(old.money, now.money),
    weights: partsThatDiffer(old.weights, now.weights),
    walks: Object.values(now.symptoms)
      .filter(({ id }) => id in old.symptoms)
      .map(({ id }) => walkChanges(old, now, id))
      .filter(({ elsewhere, moved }) => elsewhere.length > 0 || moved.length > 0),
  }
}

/** Whether two versions say the same, texts aside. */
export const isSame = ({ edition, entries, money, weights, walks }: Difference): boolean =>
  edition.old === edition.now &&
  [money, weights, walks].every((changes) => changes.length === 0) &&
  Object.values(entries).every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  )

function entryChanges(
  old: Readonly<Record<string, object>>,
  now: Readonly<Record<string, object>>,
): EntryChanges {
  return {
    added: Object.keys(now).filter((id) => !(id in old)),
    removed: Object.keys(old).filter((id) => !(id in now)),
    changed: Object.entries(now).flatMap(([id, entry]) => {
      const before = old[id]
      const parts = before === undefined ? [] : partsThatDiffer(before, entry)
      return parts.length > 0 ? [{ id, parts }] : []
    }),
  }
}

/** The order inside a part counts: answers are shown in it. */
function partsThatDiffer(old: object, now: object): string[] {
  const before = new Map(Object.entries(old).map(([part, value]) => [part, JSON.stringify(value)]))
  const after = new Map(Object.entries(now).map(([part, value]) => [part, JSON.stringify(value)]))
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (part) => before.get(part) !== after.get(part),
  )
}

function walkChanges(old: Knowledge, now: Knowledge, symptom: SymptomId): WalkChanges {
  const listed = (knowledge: Knowledge) => Object.keys(knowledge.symptoms[symptom]?.causes ?? {}) as CauseId[] // Object.keys widens the keys of the record
  const causes = [...new Set([...listed(now), ...listed(old)])]
  const cases = causes.map((cause) => {
    const says = (question: QuestionId) => {
      // A cause that the old version does not know has nothing typical there.
      const usual = cause in old.causes ? typicalAnswer(old, cause, question) : undefined
      return { usual, otherwise: typicalAnswer(now, cause, question) }
    }
    const walked = (knowledge: Knowledge) =>
      listed(knowledge).includes(cause) ? walkTypically(knowledge, symptom, cause, says) : null
    return { cause, old: walked(old), now: walked(now) }
  })
  const both = cases.flatMap(({ cause, old: before, now: after }) =>
    before === null || after === null ? [] : [{ cause, before, after }],
  )
  const leadsElsewhere = (before: TypicalWalk, after: TypicalWalk) =>
    before.firstAct !== after.firstAct || before.ending !== after.ending
  return {
    symptom,
    compared: both.length,
    elsewhere: cases.filter(
      ({ old: before, now: after }) => before === null || after === null || leadsElsewhere(before, after),
    ),
    moved: both
      .filter(({ before, after }) => !leadsElsewhere(before, after))
      .map(({ cause, before, after }) => ({ cause, old: before.probability, now: after.probability }))
      .filter((one) => Math.abs(one.now - one.old) >= leastMove)
      .sort((a, b) => Math.abs(b.now - b.old) - Math.abs(a.now - a.old)),
  }
}

/** A remedy that helps a cause at least this often helps in its typical case. */
const helpsUsually = 0.5

function walkTypically(
  knowledge: Knowledge,
  symptom: SymptomId,
  cause: CauseId,
  says: (question: QuestionId) => { usual: AnswerId | undefined; otherwise: AnswerId | undefined },
): TypicalWalk {
  let session = choose(newSession(knowledge.edition), symptom)
  let first: Pick<TypicalWalk, 'answers' | 'firstAct' | 'probability'> | null = null
  let lastForPayment: RemedyId = service
  for (;;) {
    const { step, diagnosis } = survey(knowledge, session)
    if (step.kind === 'ask') {
      session = answer(knowledge, session, step.question, sayTo(knowledge, symptom, step, says))
      continue
    }
    const act =
      step.kind === 'try' || step.kind === 'settle'
        ? step.remedy
        : step.kind === 'hand-over'
          ? service
          : lastForPayment
    first ??= {
      answers: answersIn(session),
      firstAct: act,
      probability: diagnosis?.ranked.find((one) => one.cause === cause)?.probability ?? 0,
    }
    if (step.kind === 'settle') {
      lastForPayment = act
      session = answer(knowledge, session, step.asks, saidOf(knowledge, step.asks, says))
      continue
    }
    if (step.kind !== 'try' || helps(knowledge, act, cause)) return { ...first, ending: act }
    session = attempt(knowledge, session, act, 'no-change')
  }
}

function sayTo(
  { questions, symptoms }: Knowledge,
  symptom: SymptomId,
  step: Extract<Step, { kind: 'ask' }>,
  says: (question: QuestionId) => { usual: AnswerId | undefined; otherwise: AnswerId | undefined },
): AnswerId {
  const answers = Object.keys(questions[step.question]?.answers ?? {})
  // The case is one of the umbrella itself: what leads on from it is another case.
  const leads = step.why === 'entry' ? (symptoms[symptom]?.umbrella?.leads ?? {}) : {}
  const staying = answers.filter((id) => own(leads, id) === undefined)
  const { usual, otherwise } = says(step.question)
  const known = [usual, otherwise].find((id) => id !== undefined && staying.includes(id))
  return known ?? (step.why === 'entry' ? staying[0] : undefined) ?? notSure
}

/** How an act for the payment ends in the typical case. */
function saidOf(
  { questions }: Knowledge,
  question: QuestionId,
  says: (question: QuestionId) => { usual: AnswerId | undefined; otherwise: AnswerId | undefined },
): AnswerId {
  const answers = Object.keys(questions[question]?.answers ?? {})
  const { usual, otherwise } = says(question)
  return [usual, otherwise].find((id) => id !== undefined && answers.includes(id)) ?? notSure
}

const answersIn = ({ observations }: Session): TypicalWalk['answers'] =>
  observations
    .filter(isAnswered)
    .map(({ answered, answer: given }) => ({ question: answered, answer: given }))

function helps({ remedies, weights }: Knowledge, id: RemedyId, cause: CauseId): boolean {
  const remedy = remedies[id]
  const word = remedy?.effect === 'repairs' ? remedy.treats[cause] : undefined
  return word !== undefined && weights.usualProbability[word] >= helpsUsually
}
