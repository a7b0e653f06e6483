import { type CauseId, notSure, type QuestionId, type SymptomId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { isAnswered, type Session } from '../../wizard/case/session'
import { buildModel, type Model } from '../../wizard/engine/model'

/** Two causes of which one is taken for the other, and the question that would tell them apart best. */
export interface Confusion {
  truth: CauseId
  takenFor: CauseId
  /** Share of the cases with this truth, 0–1. */
  share: number
  /** Null where no question has rows that differ. */
  separatedBy: { question: QuestionId; decibans: number; answered: number } | null
}

/** A case at an end: what is true, what is ranked first, and what was said. */
export interface Diagnosed {
  truth: CauseId | 'other'
  first: CauseId | undefined
  session: Session
}

/** Pairs below this share of a cause's cases are chance. */
const confusedOften = 0.1

/** Causes that are taken for others in a good part of their cases of one message. */
export function confusionsOf(
  knowledge: Knowledge,
  symptom: SymptomId,
  diagnosed: readonly Diagnosed[],
): Confusion[] {
  return [...groupBy(diagnosed, ({ truth }) => truth)].flatMap(([truth, all]) => {
    if (truth === 'other') return []
    const mistaken = groupBy(
      all.filter(({ first }) => first !== truth),
      ({ first }) => first,
    )
    return [...mistaken].flatMap(([takenFor, cases]): Confusion[] => {
      const share = cases.length / all.length
      if (takenFor === undefined || share < confusedOften) return []
      return [
        { truth, takenFor, share, separatedBy: separator(knowledge, symptom, [truth, takenFor], cases) },
      ]
    })
  })
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** The question that tells two causes apart best, in decibans expected under either (Jeffreys' divergence). */
function separator(
  knowledge: Knowledge,
  symptom: SymptomId,
  [one, other]: readonly [CauseId, CauseId],
  cases: readonly Diagnosed[],
): Confusion['separatedBy'] {
  const symptoms = [symptom, ...Object.values(knowledge.symptoms[symptom]?.umbrella?.leads ?? {})]
  const model = symptoms
    .map((id) => buildModel(knowledge, id))
    .find(({ causes }) => causes.includes(one) && causes.includes(other))
  if (model === undefined) return null
  const rated = model.questions.map((question) => ({
    question: question.id,
    decibans: divergence(model, question, model.causes.indexOf(one), model.causes.indexOf(other)),
  }))
  const [best] = rated.sort((a, b) => b.decibans - a.decibans)
  if (best === undefined || best.decibans <= 0) return null
  const answered = cases.filter(({ session }) =>
    session.observations
      .filter(isAnswered)
      .some((seen) => seen.answered === best.question && seen.answer !== notSure),
  )
  return { ...best, answered: answered.length / cases.length }
}

function divergence(
  { prior }: Model,
  { answers, rows }: Model['questions'][number],
  i: number,
  j: number,
): number {
  return answers.reduce((sum, _, a) => {
    const [p, q] = [rows[a * prior.length + i] ?? 1, rows[a * prior.length + j] ?? 1]
    return sum + (p - q) * 10 * Math.log10(p / q)
  }, 0)
}
