import type { CauseId, Knowledge, RemedyId, WorkAround } from '../../knowledge/schema'
import { likelihoodOf } from '../engine/inference'
import { answeredWith, type Evidence } from './evidence'

/** A way to go on taking payments, and whether it was seen to work. */
export interface SellingWay {
  remedy: RemedyId
  known: 'works' | null
}

/**
 * Work-arounds worth showing: not ruled out by what is known, and getting round a link that may well be the broken
 * one; all of them while no message is known (`ranked` null). What was seen to work comes first, then the authored order.
 */
export function keepSelling(
  knowledge: Knowledge,
  evidence: Evidence,
  ranked: readonly { cause: CauseId; probability: number }[] | null,
): SellingWay[] {
  const broken = ({ getsRound }: WorkAround) =>
    ranked?.reduce((sum, { cause, probability }) => {
      const at = knowledge.causes[cause]?.link
      return getsRound.some((link) => link === at) ? sum + probability : sum
    }, 0) ?? 1
  return Object.values(knowledge.remedies)
    .filter((remedy): remedy is WorkAround => remedy.effect === 'works-around')
    .filter((remedy) => !remedy.notWhen.some((fact) => answeredWith(evidence, fact)))
    .filter((remedy) => likelihoodOf(knowledge.weights, broken(remedy)) !== 'unlikely')
    .map(({ id, proves }) => {
      const works = proves !== undefined && evidence.awake(proves.question)?.answer === proves.answer
      return { remedy: id, known: works ? ('works' as const) : null }
    })
    .sort((a, b) => Number(b.known === 'works') - Number(a.known === 'works'))
}
