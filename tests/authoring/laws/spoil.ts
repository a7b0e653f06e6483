import type { RemedyId, SymptomId } from '../../../src/knowledge/ids'
import type {
  Cause,
  Knowledge,
  Question,
  Reading,
  Repair,
  Rule,
  Symptom,
} from '../../../src/knowledge/schema'
import type { Standing } from '../../../src/knowledge/standing'
import { whole } from './broken'

const { knowledge } = whole

const changed = <T extends object>(entry: T | undefined, change: Partial<T>): T => {
  if (entry === undefined) throw new Error('The entry to spoil does not exist')
  return { ...entry, ...change }
}

/** Our knowledge with one entry changed; one that does not exist cannot be spoiled. */
export const spoil = {
  symptom: (change: Partial<Symptom>, id: SymptomId = 'symptom:invalid-terminal-97'): Knowledge => ({
    ...knowledge,
    symptoms: { ...knowledge.symptoms, [id]: changed(knowledge.symptoms[id], change) },
  }),
  cause: (change: Partial<Cause>): Knowledge => ({
    ...knowledge,
    causes: { ...knowledge.causes, 'cause:dormant': changed(knowledge.causes['cause:dormant'], change) },
  }),
  question: (change: Partial<Question>): Knowledge => ({
    ...knowledge,
    questions: {
      ...knowledge.questions,
      'question:moved': changed(knowledge.questions['question:moved'], change),
    },
  }),
  /** A repair, or an act for a payment in doubt: either treats causes. */
  repair: (change: Partial<Omit<Repair, 'effect'>>, id: RemedyId = 'remedy:restart-terminal'): Knowledge => {
    const repair = knowledge.remedies[id]
    if (repair === undefined || repair.effect === 'works-around')
      throw new Error('The remedy to spoil treats nothing')
    return { ...knowledge, remedies: { ...knowledge.remedies, [id]: { ...repair, ...change } } }
  },
  rule: (id: Rule['id'], change: Partial<Rule>): Knowledge => ({
    ...knowledge,
    rules: { ...knowledge.rules, [id]: changed(knowledge.rules[id], change) },
  }),
  reading: (id: Reading['id'], change: Partial<Reading>): Knowledge => ({
    ...knowledge,
    readings: { ...knowledge.readings, [id]: changed(knowledge.readings[id], change) },
  }),
  codeLeads: (change: Partial<Knowledge['codeLeads']>): Knowledge => ({
    ...knowledge,
    codeLeads: { ...knowledge.codeLeads, ...change },
  }),
}

/** A message that names no table of codes, with another code where one is given. */
export function withoutTable(id: SymptomId, hostCode?: string): Knowledge {
  const { codeTable: _, ...rest } = changed(
    knowledge.symptoms[id],
    hostCode === undefined ? {} : { hostCode },
  )
  return { ...knowledge, symptoms: { ...knowledge.symptoms, [id]: rest } }
}

/** Every treatment of a cause taken away. */
export function withoutTreatment(cause: Cause['id']): Knowledge {
  const remedies = Object.fromEntries(
    Object.entries(knowledge.remedies).map(([id, remedy]) => {
      if (remedy.effect === 'works-around') return [id, remedy]
      const { [cause]: _, ...treats } = remedy.treats
      return [id, { ...remedy, treats }]
    }),
  )
  return { ...knowledge, remedies }
}

export const established = (...sources: NonNullable<Standing['sources']>): Standing => ({
  kind: 'established',
  sources,
})
