import {
  type CauseId,
  codeSeen,
  content as contentSchema,
  type Fact,
  type Knowledge,
  notSure,
  type QuestionId,
  type Rule,
  type SideEffect,
  type SourceGrade,
  type Standing,
  type Symptom,
  type SymptomId,
} from '../../knowledge/schema'
import { tableSources } from '../../knowledge/sources'
import { type Exceptions, noExceptions, unneeded } from '../exceptions'
import { asTyped, isDecided } from '../screens'
import type { Finding } from './law'

/** Bounds of a default row before it is normalised: outside them the words do not describe one question. */
const rowSum = { low: 0.8, high: 1.25 }

/** Every defect of a base; an empty list is the proof that its laws hold. Never throws. */
export function findDefects(base: Knowledge, exceptions: Exceptions = noExceptions): Finding[] {
  const { weights: _, ...content } = base
  const parsed = contentSchema.safeParse(content)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      culprit: path.map(String).join(' › '),
      what: message,
    }))
  }
  return [
    ...wrongKeys(base),
    ...dangling(base),
    ...circularConditions(base),
    ...badRows(base),
    ...unguardedActs(base),
    ...brokenLaws(base),
    ...badRules(base),
    ...badReadings(base),
    ...badCodeTables(base),
    ...badCodeLeads(base),
    ...behindHostAnswers(base, exceptions),
    ...sharedScreens(base),
    ...unused(base),
  ]
}

/** The kinds of entries, as the base names them. */
export const kinds = [
  'symptoms',
  'causes',
  'questions',
  'remedies',
  'warnings',
  'sources',
  'rules',
  'readings',
] as const

function wrongKeys(base: Knowledge): Finding[] {
  return kinds.flatMap((kind) =>
    Object.entries(base[kind]).flatMap(([key, { id }]) =>
      key === id ? [] : [{ culprit: key, what: `stands under a key that is not its id, ${id}` }],
    ),
  )
}

/** Ids that are named somewhere and exist nowhere. */
function dangling(base: Knowledge): Finding[] {
  const found: Finding[] = []
  const need = (culprit: string, id: string, among: Readonly<Record<string, unknown>>) => {
    if (!(id in among)) found.push({ culprit, what: `names ${id}, which does not exist` })
  }
  const needAnswers = (culprit: string, { question, answers }: Pick<Fact, 'question' | 'answers'>) => {
    need(culprit, question, base.questions)
    const known = base.questions[question]?.answers ?? {}
    for (const answer of answers) {
      if (base.questions[question] !== undefined && !(answer in known)) {
        found.push({ culprit, what: `names the answer ${answer}, which ${question} does not have` })
      }
    }
  }

  for (const symptom of Object.values(base.symptoms)) {
    for (const id of Object.keys(symptom.causes)) need(symptom.id, id, base.causes)
    for (const id of symptom.never) need(symptom.id, id, base.warnings)
    if (symptom.umbrella !== undefined) {
      const { entry, leads } = symptom.umbrella
      needAnswers(symptom.id, { question: entry, answers: Object.keys(leads) })
      for (const id of Object.values(leads)) {
        need(symptom.id, id, base.symptoms)
        if (base.symptoms[id]?.umbrella !== undefined) {
          found.push({ culprit: symptom.id, what: `leads on to ${id}, which is an umbrella itself` })
        }
      }
    }
  }
  for (const cause of Object.values(base.causes)) {
    for (const [question, effects] of Object.entries(cause.signs)) {
      // Object.entries widens the keys of the record.
      needAnswers(cause.id, { question: question as QuestionId, answers: Object.keys(effects) })
    }
  }
  for (const question of Object.values(base.questions)) {
    if (question.askedOnlyWhen !== undefined) needAnswers(question.id, question.askedOnlyWhen)
  }
  for (const remedy of Object.values(base.remedies)) {
    for (const fact of [...remedy.requires, ...remedy.notWhen]) needAnswers(remedy.id, fact)
    if (remedy.effect === 'repairs')
      for (const id of Object.keys(remedy.treats)) need(remedy.id, id, base.causes)
    else if (remedy.proves) {
      needAnswers(remedy.id, { question: remedy.proves.question, answers: [remedy.proves.answer] })
    }
  }
  const { gate, readings, record, findings, nothingUnsent } = base.money
  needAnswers('money', { question: gate, answers: Object.keys(readings) })
  needAnswers('money', { question: record, answers: Object.keys(findings) })
  needAnswers('money', nothingUnsent)
  for (const { id, standing } of [
    ...Object.values(base.symptoms),
    ...Object.values(base.causes),
    ...Object.values(base.warnings),
  ]) {
    for (const source of standing.sources ?? []) need(id, source, base.sources)
  }
  return found
}

/**
 * Conditions must lead back to a question that is always open. Whether an answer counts hangs on the condition of its
 * question and on those of its group, so a condition may not lead back into the group either.
 */
function circularConditions(base: Knowledge): Finding[] {
  const questions = Object.values(base.questions)
  const hangsOn = (id: QuestionId): QuestionId[] => {
    const group = base.questions[id]?.group
    return questions
      .filter((other) => other.id === id || (group !== undefined && other.group === group))
      .flatMap(({ askedOnlyWhen }) => (askedOnlyWhen === undefined ? [] : [askedOnlyWhen.question]))
  }
  return questions.flatMap(({ id, askedOnlyWhen }) => {
    if (askedOnlyWhen === undefined) return []
    const passed = new Set<QuestionId>()
    const ahead: QuestionId[] = [askedOnlyWhen.question]
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      const fact = base.questions[next]
      const sameFact = fact?.group !== undefined && fact.group === base.questions[id]?.group
      if (next === id || sameFact) {
        return [{ culprit: id, what: `can never be asked: its condition leads back to ${next}` }]
      }
      if (!passed.has(next)) ahead.push(...hangsOn(next))
      passed.add(next)
    }
    return []
  })
}

function badRows(base: Knowledge): Finding[] {
  return Object.values(base.questions).flatMap(({ id, answers }) => {
    const words = Object.values(answers)
    const sum = words.reduce((total, word) => total + base.weights.usualProbability[word], 0)
    const found: Finding[] = []
    if (words.length < 2 || words.length > 6)
      found.push({ culprit: id, what: `has ${words.length} answers, not 2 to 6` })
    if (sum < rowSum.low || sum > rowSum.high) {
      found.push({
        culprit: id,
        what: `its default row adds up to ${sum.toFixed(2)}, outside ${rowSum.low} to ${rowSum.high}`,
      })
    }
    if (notSure in answers) found.push({ culprit: id, what: `has the answer ${notSure}, which is reserved` })
    return found
  })
}

/**
 * No remedy that can lose money or keys is offered unguarded: what presents the card again waits for the money, what
 * cannot be taken back for a fact or for what its side effects wait for.
 */
function unguardedActs(base: Knowledge): Finding[] {
  const { question, answers } = base.money.nothingUnsent
  const shownByTheCard = causesShownByTheCard(base)
  return Object.values(base.remedies).flatMap((remedy) => {
    const found: Finding[] = []
    const guarded = remedy.requires.some(
      (fact) => fact.question === question && fact.answers.every((answer) => answers.includes(answer)),
    )
    if (remedy.sideEffects.includes('loses-unsent-sales') && !guarded) {
      found.push({ culprit: remedy.id, what: `can lose unsent sales but does not require ${question}` })
    }
    const authorised = remedy.doneBy === 'acquirer' || remedy.doneBy === 'vendor'
    if (
      remedy.sideEffects.includes('loses-keys') &&
      !(authorised && remedy.effect === 'repairs' && remedy.request !== undefined)
    ) {
      found.push({ culprit: remedy.id, what: 'can lose keys but is not a hand-over to acquirer or vendor' })
    }
    const moneyMoves = remedy.sideEffects.some((side) => heldByMoney.has(side))
    if (moneyMoves && remedy.undo !== 'cannot-be-undone') {
      found.push({ culprit: remedy.id, what: 'can move money a second time but is said to be undone' })
    }
    if (remedy.effect === 'works-around' || remedy.request !== undefined) return found
    // From here on: what people in the shop do themselves, by which the case is to be repaired.
    const atTheCard = shownByTheCard.find((id) => id in remedy.treats)
    const withTheCard = remedy.doneBy === 'cashier' || remedy.doneBy === 'cardholder'
    if (withTheCard && atTheCard !== undefined && !remedy.sideEffects.includes('may-charge-again')) {
      found.push({
        culprit: remedy.id,
        what: `treats ${atTheCard}, which only another payment shows, but is not said to charge again`,
      })
    }
    const waits =
      moneyMoves || remedy.sideEffects.includes('loses-unsent-sales') || remedy.requires.length > 0
    if (remedy.undo === 'cannot-be-undone' && !waits) {
      found.push({ culprit: remedy.id, what: 'cannot be undone and is offered whatever is known' })
    }
    return found
  })
}

/** Side effects that wait until the state of the sale allows them. */
const heldByMoney: ReadonlySet<SideEffect> = new Set<SideEffect>(['may-charge-again', 'may-pay-back-twice'])

/**
 * Faults of the card, or the cardholder's to repair, behind a message that ended the attempt: whether they are repaired
 * shows in another attempt only. Behind a message that leaves it open the attempt itself may still come to its end.
 */
function causesShownByTheCard({ symptoms, causes }: Knowledge): CauseId[] {
  const ended = Object.values(symptoms).filter(({ money }) => money === 'refused' || money === 'not-sent')
  return Object.values(causes)
    .filter(({ link, owner }) => link === 'card' || owner === 'cardholder')
    .filter(({ id }) => ended.some((symptom) => id in symptom.causes))
    .map(({ id }) => id)
}

function brokenLaws(base: Knowledge): Finding[] {
  const found: Finding[] = []
  const repairs = Object.values(base.remedies).filter((remedy) => remedy.effect === 'repairs')
  for (const { id, causes } of Object.values(base.symptoms)) {
    for (const cause of Object.values(base.causes).filter((entry) => entry.id in causes)) {
      if (!repairs.some(({ treats }) => cause.id in treats)) {
        found.push({ culprit: id, what: `lists ${cause.id}, which no remedy treats` })
      }
    }
  }
  for (const remedy of Object.values(base.remedies)) {
    if (remedy.id === 'remedy:service')
      found.push({ culprit: remedy.id, what: 'is reserved for the uninformed call' })
    if (remedy.effect === 'repairs' && remedy.request !== undefined && remedy.request.to !== remedy.doneBy) {
      found.push({
        culprit: remedy.id,
        what: `is asked of ${remedy.request.to} but done by ${remedy.doneBy}`,
      })
    }
  }
  for (const { id, standing } of [
    ...Object.values(base.symptoms),
    ...Object.values(base.causes),
    ...Object.values(base.warnings),
  ]) {
    const graded = (standing.sources ?? []).map((source) => base.sources[source]?.grade)
    if (standing.kind === 'established' && graded.every((grade) => grade === 'web-page')) {
      found.push({ culprit: id, what: 'is called established but cites nothing above a web page' })
    }
    if (standing.kind === 'claimed')
      found.push({ culprit: id, what: 'is only claimed: it must not enter the model' })
  }
  return found
}

/** A rule stands behind something, and what only web pages say never passes for one that is written down. */
function badRules(base: Knowledge): Finding[] {
  return Object.values(base.rules).flatMap((rule) => {
    const { id, causes, symptoms, standing } = rule
    const what = [
      ...absent(causes, base.causes),
      ...absent(symptoms, base.symptoms),
      ...absent(standing.sources ?? [], base.sources),
      ...(causes.length + symptoms.length === 0 ? ['stands behind nothing'] : []),
      ...wrongStanding(rule, gradesOf(base, standing)),
    ]
    return what.map((one) => ({ culprit: id, what: one }))
  })
}

function wrongStanding({ standing, inForce }: Rule, grades: readonly SourceGrade[]): string[] {
  switch (standing.kind) {
    case 'established':
      return grades.some((grade) => grade === 'regulation' || grade === 'standard')
        ? []
        : ['is called established but cites neither a regulation nor a standard']
    case 'claimed':
      return [
        ...(grades.every((grade) => grade === 'web-page')
          ? []
          : ['is called claimed but cites more than web pages']),
        ...(inForce === null ? [] : ['is only claimed but has a date in force']),
      ]
    case 'judged':
      return []
    default:
      return standing satisfies never
  }
}

/** A reading cites the document that has it, and never carries a code with a meaning of its own over a border. */
function badReadings(base: Knowledge): Finding[] {
  return Object.values(base.readings).flatMap(({ id, symptoms, screens, standing }) => {
    const shown = screens.flatMap(({ text }) => text.split(/[^A-Za-z0-9]+/))
    const codes = symptoms.flatMap((symptom) => base.symptoms[symptom]?.hostCode ?? [])
    const what = [
      ...absent(symptoms, base.symptoms),
      ...absent(standing.sources ?? [], base.sources),
      ...(standing.kind === 'established' && gradesOf(base, standing).some((grade) => grade !== 'web-page')
        ? []
        : ['is not established by a source above a web page']),
      ...codes
        .filter((code) => hasManyMeanings(code) && shown.includes(code))
        .map((code) => `reads ${code} by the table of another network or acquirer`),
    ]
    return what.map((one) => ({ culprit: id, what: one }))
  })
}

/** 97 to 99 and codes that begin with a letter: ISO 8583 leaves them to each country, network and acquirer. */
const hasManyMeanings = (code: string): boolean => /^(9[7-9]|[A-Za-z])/.test(code)

/** A code with many meanings is read by a named table, and the document of that table is cited. */
function badCodeTables(base: Knowledge): Finding[] {
  return Object.values(base.symptoms).flatMap(({ id, hostCode, codeTable, standing }) => {
    if (hostCode === undefined) {
      return codeTable === undefined ? [] : [{ culprit: id, what: 'names a table of codes but has no code' }]
    }
    if (codeTable === undefined) {
      return hasManyMeanings(hostCode)
        ? [{ culprit: id, what: `does not name the table that ${hostCode} is read by` }]
        : []
    }
    const document = tableSources[codeTable]
    return standing.sources?.includes(document)
      ? []
      : [{ culprit: id, what: `is read by the table ${codeTable} but does not cite ${document}` }]
  })
}

/**
 * Every code leads to a message that exists, and one that carries this very code is the one it leads to. Where nobody
 * can read it, nothing is claimed about the money.
 */
function badCodeLeads({ codeLeads, questions, symptoms }: Knowledge): Finding[] {
  const { entry, unclear, leads } = codeLeads
  const asked = Object.keys(questions[entry]?.answers ?? {})
  const found: Finding[] = [
    ...absent([entry], questions),
    ...absent([unclear], symptoms),
    ...codeSeen.options
      .filter((where) => !asked.includes(where))
      .map((where) => `does not have ${where} among the answers of ${entry}`),
    ...asked
      .filter((answer) => !codeSeen.options.some((where) => where === answer))
      .map((answer) => `has the answer ${answer} to ${entry}, where no code is read`),
    ...(symptoms[unclear]?.money === 'unknown'
      ? []
      : [`leads to ${unclear}, which claims to know what became of the money`]),
    ...(symptoms[unclear]?.umbrella === undefined
      ? []
      : [`leads to ${unclear}, which is an umbrella itself`]),
  ].map((what) => ({ culprit: 'codeLeads', what }))
  for (const [id, meanings] of Object.entries(leads)) {
    const messages = Object.values(meanings)
    const own = Object.values(symptoms).filter(({ hostCode }) => id === `code:${hostCode}`)
    found.push(
      ...absent(messages, symptoms).map((what) => ({ culprit: id, what })),
      ...(messages.length > 0 ? [] : [{ culprit: id, what: 'leads nowhere' }]),
      ...own
        .filter((symptom) => !messages.includes(symptom.id))
        .map((symptom) => ({ culprit: id, what: `does not lead to ${symptom.id}, which carries it` })),
    )
  }
  return [
    ...found,
    ...Object.values(symptoms)
      .filter(({ hostCode }) => hostCode !== undefined && !Object.keys(leads).includes(`code:${hostCode}`))
      .map(({ id, hostCode }) => ({ culprit: id, what: `carries ${hostCode}, which the codes do not have` })),
  ]
}

const absent = (ids: readonly string[], among: Readonly<Record<string, unknown>>): string[] =>
  ids.filter((id) => !(id in among)).map((id) => `names ${id}, which does not exist`)

const gradesOf = ({ sources }: Knowledge, { sources: cited }: Standing): SourceGrade[] =>
  (cited ?? []).flatMap((id) => sources[id]?.grade ?? [])

/** A code that a host answered came over the line, so nothing on the way to it can be at fault. */
function behindHostAnswers(base: Knowledge, { hostAnswer }: Exceptions): Finding[] {
  const listed = Object.values(base.symptoms).flatMap((symptom) =>
    Object.values(base.causes)
      .filter((cause) => isHostAnswer(symptom) && cause.id in symptom.causes)
      .filter(({ link }) => link === 'bearer' || link === 'path')
      .map((cause) => ({ symptom: symptom.id, cause: cause.id, link: cause.link })),
  )
  return [
    ...listed
      .filter((one) => !hostAnswer.some((e) => e.symptom === one.symptom && e.causes.includes(one.cause)))
      .map(({ symptom, cause, link }) => ({
        culprit: symptom,
        what: `is a host's answer, so ${cause} at the ${link} cannot be behind it`,
      })),
    ...hostAnswer.flatMap(({ symptom, causes }) =>
      causes
        .filter((cause) => !listed.some((one) => one.symptom === symptom && one.cause === cause))
        .map((cause) => unneeded('hostAnswer', [symptom, cause])),
    ),
  ]
}

/** Whether a host said it: by its code, or by the stage. An umbrella may stand for messages that no host said. */
const isHostAnswer = ({ hostCode, stage, umbrella }: Symptom): boolean =>
  hostCode !== undefined || (umbrella === undefined && ['S6', 'S7', 'S8'].includes(stage))

/** What a terminal shows leads to one message, or to an umbrella whose question stands before the others. */
function sharedScreens(base: Knowledge): Finding[] {
  const showing = Object.values(base.symptoms).map(({ id, screens, hostCode }) => ({
    id,
    shows: [...screens.map(({ text }) => text), ...(hostCode === undefined ? [] : [hostCode])],
  }))
  const messages = new Map<string, { text: string; ids: Set<SymptomId> }>()
  for (const { id, shows } of showing) {
    for (const text of shows) {
      const known = messages.get(asTyped(text)) ?? { text, ids: new Set() }
      messages.set(asTyped(text), known)
      known.ids.add(id)
    }
  }
  return [...messages.values()].flatMap(({ text, ids }) => {
    const [first, ...others] = ids
    return first === undefined || isDecided(base, [...ids])
      ? []
      : [{ culprit: first, what: `shows ${text} like ${others.join(', ')}: no question stands between` }]
  })
}

/** Entries that nothing leads to. */
function unused(base: Knowledge): Finding[] {
  const symptoms = Object.values(base.symptoms)
  const causes = Object.values(base.causes)
  const remedies = Object.values(base.remedies)
  const used = new Set<string>([
    base.money.gate,
    base.money.record,
    base.money.nothingUnsent.question,
    base.codeLeads.entry,
    ...symptoms.flatMap((symptom) => [
      ...Object.keys(symptom.causes),
      ...symptom.never,
      ...(symptom.umbrella === undefined ? [] : [symptom.umbrella.entry]),
    ]),
    ...causes.flatMap((cause) => Object.keys(cause.signs)),
    ...remedies.flatMap((remedy) => [...remedy.requires, ...remedy.notWhen].map(({ question }) => question)),
    ...[
      ...symptoms,
      ...causes,
      ...Object.values(base.warnings),
      ...Object.values(base.rules),
      ...Object.values(base.readings),
    ].flatMap(({ standing }) => standing.sources ?? []),
  ])
  // A repair is reached through the causes it treats; ways to keep selling are chosen by rule.
  const reached = remedies.filter(
    (remedy) =>
      remedy.effect === 'works-around' ||
      symptoms.some((symptom) => Object.keys(remedy.treats).some((id) => id in symptom.causes)),
  )
  for (const { id } of reached) used.add(id)
  return [
    ...causes,
    ...remedies,
    ...Object.values(base.questions),
    ...Object.values(base.warnings),
    ...Object.values(base.sources),
  ]
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ culprit: id, what: 'is used nowhere' }))
}
