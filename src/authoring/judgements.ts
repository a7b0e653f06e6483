import type { ClaimVerdicts, Judgement } from '../knowledge/claims/schema'

/** The file to open for a judgement: there is one for each message, all in this folder. */
export const claimsFolder = 'src/knowledge/claims'

/** Judgements of the guides under one message, or in general. */
export interface JudgedUnder {
  under: string
  judgements: readonly Judgement[]
}

export const judgementsByMessage = ({ symptoms, general }: ClaimVerdicts): JudgedUnder[] => [
  { under: 'general', judgements: general },
  ...symptoms.map(({ symptom, judgements }) => ({ under: symptom, judgements })),
]

/** Every judgement, with a name for findings about it. */
export const allJudgements = (claims: ClaimVerdicts): (Judgement & { culprit: string })[] =>
  judgementsByMessage(claims).flatMap(({ under, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, culprit: `${under} ${judgement.said}` })),
  )
