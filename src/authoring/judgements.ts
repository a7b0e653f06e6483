import type { ClaimVerdicts, Judgement } from '../knowledge/claims/schema'

/** The folder to open for a verdict on a claim: it has a file for each message. */
export const claimsFolder = 'src/knowledge/claims'

/** Verdicts on what guides say of one message, or in general. */
export interface JudgedUnder {
  under: string
  judgements: readonly Judgement[]
}

export const judgementsByMessage = ({ symptoms, general }: ClaimVerdicts): JudgedUnder[] => [
  { under: 'general', judgements: general },
  ...symptoms.map(({ symptom, judgements }) => ({ under: symptom, judgements })),
]

/** Every verdict, with a name for findings about it. */
export const allJudgements = (claims: ClaimVerdicts): (Judgement & { culprit: string })[] =>
  judgementsByMessage(claims).flatMap(({ under, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, culprit: `${under} ${judgement.said}` })),
  )
