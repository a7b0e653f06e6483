import type { CodeLeads, CodeMeanings } from './codeLeads'
import type { Fact } from './fact'
import type { Front, FrontSymptom } from './front'
import type { QuestionId, SymptomId } from './ids'
import { isIn, type Market } from './market'
import { own } from './own'
import type { Cause, Knowledge, Question, Remedy, Symptom } from './schema'

/**
 * The base as it is in one market: without the entries and answers that do not exist there, and without the rows that
 * name them. What was compiled once is kept, and a base that is of a market already stays as it is there.
 */
export function ofMarket(knowledge: Knowledge, market: Market): Knowledge {
  return kept(compiled, knowledge, market, compile)
}

/** The same of the front alone. */
export function frontOfMarket(front: Front, market: Market): Front {
  return kept(compiledFronts, front, market, (whole) => ({ ...whole, ...messagesIn(whole, market) }))
}

type Compiled<Base extends object> = WeakMap<Base, Map<Market, Base>>
const compiled: Compiled<Knowledge> = new WeakMap()
const compiledFronts: Compiled<Front> = new WeakMap()

function kept<Base extends object>(
  all: Compiled<Base>,
  base: Base,
  market: Market,
  compileFor: (base: Base, market: Market) => Base,
): Base {
  const known = all.get(base) ?? new Map<Market, Base>()
  all.set(base, known)
  const before = known.get(market)
  if (before !== undefined) return before
  const made = compileFor(base, market)
  known.set(market, made)
  all.set(made, new Map([[market, made]]))
  return made
}

function compile(knowledge: Knowledge, market: Market): Knowledge {
  const here = isIn(market)
  const questions = questionsIn(knowledge.questions, market)
  const causes = rows(knowledge.causes, here, (cause) => causeIn(cause, questions))
  const remedies = rows(
    knowledge.remedies,
    (remedy) => here(remedy) && isOffered(remedy, questions, causes),
    (remedy) => remedyIn(remedy, questions, causes),
  )
  const warnings = rows(knowledge.warnings, here, ({ temptedBy = [], ...warning }) => {
    const acts = temptedBy.filter((id) => id in remedies)
    return acts.length === 0 ? warning : { ...warning, temptedBy: acts }
  })
  const messages = messagesIn(knowledge, market)
  const symptoms = rows(
    messages.symptoms,
    () => true,
    (symptom) => ({
      ...symptomIn(symptom, questions),
      causes: rows(symptom.causes, (_, id) => id in causes),
      never: symptom.never.filter((id) => id in warnings),
    }),
  )
  const isThere = (id: SymptomId) => id in symptoms
  return {
    ...knowledge,
    ...messages,
    symptoms,
    questions: rows(
      questions,
      () => true,
      (question) => senseIn(question, questions, isThere),
    ),
    causes,
    remedies,
    warnings,
    rules: rows(knowledge.rules, here, (rule) => ({
      ...rule,
      causes: rule.causes.filter((id) => id in causes),
      symptoms: rule.symptoms.filter(isThere),
    })),
    readings: rows(
      knowledge.readings,
      (reading) => here(reading) && reading.symptoms.some(isThere),
      (reading) => ({ ...reading, symptoms: reading.symptoms.filter(isThere) }),
    ),
    selling: rows(
      knowledge.selling,
      () => true,
      ({ thisSale, next }) => ({
        thisSale: thisSale.filter((id) => id in remedies),
        next: next.filter((id) => id in remedies),
      }),
    ),
  }
}

/** Messages of a market with the words that its machines show, and where codes lead there. */
function messagesIn<Message extends FrontSymptom>(
  { symptoms: all, codeLeads }: { symptoms: Record<SymptomId, Message>; codeLeads: CodeLeads },
  market: Market,
): { symptoms: Record<SymptomId, Message>; codeLeads: CodeLeads } {
  const here = isIn(market)
  const isThere = (id: SymptomId) => all[id] !== undefined && here(all[id])
  const symptoms = rows(all, here, (symptom) => ({
    ...symptom,
    // Machines from mainland China show both languages; nowhere else does one speak Chinese to its merchant.
    screens: symptom.screens.filter(({ lang }) => market === 'mainland' || lang !== 'zh-CN'),
    ...(symptom.umbrella === undefined
      ? {}
      : { umbrella: { ...symptom.umbrella, leads: rows(symptom.umbrella.leads, isThere) } }),
  }))
  const leads = rows(
    codeLeads.leads,
    () => true,
    (meanings) => meaningsIn(meanings, market, isThere),
  )
  return { symptoms, codeLeads: { ...codeLeads, leads } }
}

/** Abroad a code has the meaning that it has there, and no other: none is carried over a border. */
const meaningsIn = (
  meanings: CodeMeanings,
  market: Market,
  isThere: (id: SymptomId) => boolean,
): CodeMeanings =>
  rows(meanings, (symptom, seen) => isThere(symptom) && (market === 'mainland' || seen === 'abroad'))

type Questions = Knowledge['questions']

/** The questions of a market with the answers that exist there; one that can never be asked is left out. */
function questionsIn(all: Questions, market: Market): Questions {
  const elsewhere = market === 'mainland' ? 'abroad' : 'mainland'
  const there = rows(all, isIn(market), (question) => {
    const gone = question.answersOnly?.[elsewhere] ?? []
    return { ...question, answers: rows(question.answers, (_, answer) => !gone.includes(answer)) }
  })
  const asked = rows(
    there,
    ({ askedOnlyWhen }) => askedOnlyWhen === undefined || canHold(there, askedOnlyWhen),
  )
  // A question may hang on one that was only now left out.
  return Object.keys(asked).length === Object.keys(all).length ? asked : questionsIn(asked, market)
}

/** Whether a fact can still be seen. */
const canHold = (questions: Questions, { question, answers }: Pick<Fact, 'question' | 'answers'>): boolean =>
  answersLeft(questions, question, answers).length > 0

function answersLeft(questions: Questions, question: QuestionId, answers: readonly string[]): string[] {
  const known = questions[question]?.answers ?? {}
  return answers.filter((answer) => own(known, answer) !== undefined)
}

const factsIn = (questions: Questions, facts: readonly Fact[]): Fact[] =>
  facts
    .map((fact) => ({ ...fact, answers: answersLeft(questions, fact.question, fact.answers) }))
    .filter(({ answers }) => answers.length > 0)

/** A question without the conditions that name what is gone. */
function senseIn(question: Question, questions: Questions, isThere: (id: SymptomId) => boolean): Question {
  const { wordedBy, senseless, silent, order, askedOnlyWhen, ...rest } = question
  const left = (answers: readonly string[]) => answersLeft(questions, question.id, answers)
  const silentLeft = left(silent ?? [])
  return {
    ...rest,
    ...(wordedBy === undefined || !(wordedBy in questions) ? {} : { wordedBy }),
    ...(senseless === undefined
      ? {}
      : {
          senseless: {
            after: factsIn(questions, senseless.after),
            under: senseless.under.filter(isThere),
          },
        }),
    ...(silentLeft.length === 0 ? {} : { silent: silentLeft }),
    ...(order === undefined ? {} : { order: left(order) }),
    ...(askedOnlyWhen === undefined
      ? {}
      : {
          askedOnlyWhen: {
            ...askedOnlyWhen,
            answers: answersLeft(questions, askedOnlyWhen.question, askedOnlyWhen.answers),
          },
        }),
  }
}

function symptomIn(symptom: Symptom, questions: Questions): Symptom {
  const { umbrella, ...rest } = symptom
  if (umbrella === undefined) return rest
  const known = questions[umbrella.entry]?.answers ?? {}
  const leads = rows(umbrella.leads, (_, answer) => own(known, answer) !== undefined)
  // Where nothing is left to tell apart, the message speaks for itself.
  return Object.keys(leads).length === 0 ? rest : { ...rest, umbrella: { ...umbrella, leads } }
}

const causeIn = (cause: Cause, questions: Questions): Cause => ({
  ...cause,
  signs: rows(
    cause.signs,
    (_, question) => question in questions,
    (effects, question) =>
      rows(effects, (_, answer) => own(questions[question]?.answers ?? {}, answer) !== undefined),
  ),
})

/** Whether a remedy is left: what guards it can still be seen, and it still treats something. */
function isOffered(remedy: Remedy, questions: Questions, causes: Knowledge['causes']): boolean {
  if (!remedy.requires.every((fact) => canHold(questions, fact))) return false
  return remedy.effect !== 'repairs' || Object.keys(remedy.treats).some((id) => id in causes)
}

function remedyIn(remedy: Remedy, questions: Questions, causes: Knowledge['causes']): Remedy {
  const guards = {
    requires: factsIn(questions, remedy.requires),
    notWhen: factsIn(questions, remedy.notWhen),
  }
  if (remedy.effect !== 'works-around')
    return { ...remedy, ...guards, treats: rows(remedy.treats, (_, id) => id in causes) }
  const { proves, ...rest } = remedy
  const proven =
    proves !== undefined && canHold(questions, { question: proves.question, answers: [proves.answer] })
  return { ...rest, ...guards, ...(proven ? { proves } : {}) }
}

/** The rows of a record that are wanted, each as it is in the market. */
function rows<Rows extends Readonly<Record<string, unknown>>>(
  all: Rows,
  wanted: (row: NonNullable<Rows[keyof Rows]>, key: keyof Rows & string) => boolean,
  as: (row: NonNullable<Rows[keyof Rows]>, key: keyof Rows & string) => Rows[keyof Rows] = (row) => row,
): Rows {
  // Object.entries widens the keys of the record, and what is taken from its rows is such a record again.
  const entries = Object.entries(all) as [keyof Rows & string, NonNullable<Rows[keyof Rows]>][]
  return Object.fromEntries(
    entries.filter(([key, row]) => wanted(row, key)).map(([key, row]) => [key, as(row, key)]),
  ) as Rows
}
