import { carriedClaims } from '../../../src/authoring/laws/carriedClaims'
import { claimNames } from '../../../src/authoring/laws/claimNames'
import { claimReasons } from '../../../src/authoring/laws/claimReasons'
import { claimTexts } from '../../../src/authoring/laws/claimTexts'
import { judgedOnce } from '../../../src/authoring/laws/judgedOnce'
import type { Law } from '../../../src/authoring/laws/law'
import { saidPreventions } from '../../../src/authoring/laws/saidPreventions'
import { wellFormedClaims } from '../../../src/authoring/laws/wellFormedClaims'
import type { ClaimVerdicts, Judgement } from '../../../src/knowledge/claims/schema'
import type { Standing } from '../../../src/knowledge/standing'
import { type Broken, whole } from './broken'
import { established } from './spoil'

const { claims } = whole
const message = 'symptom:ip-layer-error'
const said = claims.symptoms.find(({ symptom }) => symptom === message)?.judgements[0]?.said
if (said === undefined) throw new Error('The message to spoil is not judged')

/** The verdicts with those of one message changed. */
const changed = (change: (judgements: readonly Judgement[]) => Judgement[]): ClaimVerdicts => ({
  ...claims,
  symptoms: claims.symptoms.map((one) =>
    one.symptom === message ? { ...one, judgements: change(one.judgements) } : one,
  ),
})
const more = (change: Partial<Judgement>) =>
  // The parts of a judgement hang on each other; what does not fit is what the laws must find.
  changed((judgements) => [...judgements, { ...right, ...change } as Judgement])
const right: Judgement = {
  said: 'cause:new',
  treatment: 'dropped',
  reason: 'reason:too-general',
  claims: 'S9-001',
}
const withReason = (id: 'reason:new' | 'reason:too-general', standing: Standing): ClaimVerdicts => ({
  ...claims,
  reasons: { ...claims.reasons, [id]: standing },
})

const rows: [law: Law, by: string, claims: ClaimVerdicts, culprit: string, what: RegExp][] = [
  [
    wellFormedClaims,
    'a cause of the model for what is dropped',
    more({ ours: ['cause:weak-signal'] }),
    `symptoms › ${claims.symptoms.findIndex(({ symptom }) => symptom === message)} › judgements › ${
      claims.symptoms.find(({ symptom }) => symptom === message)?.judgements.length
    } › ours › 0`,
    /./,
  ],
  [
    claimNames,
    'an id of ours that does not exist',
    more({ treatment: 'kept', ours: ['cause:gone'] }),
    `${message} cause:new`,
    /cause:gone, which does not exist/,
  ],
  [
    claimNames,
    'a reason that does not exist',
    more({ reason: 'reason:gone' }),
    `${message} cause:new`,
    /reason:gone, which does not exist/,
  ],
  [
    claimNames,
    'a source that does not exist',
    withReason('reason:too-general', { kind: 'judged', sources: ['source:gone'] }),
    'reason:too-general',
    /source:gone/,
  ],
  [
    claimNames,
    'a message that does not exist',
    { ...claims, symptoms: [...claims.symptoms, { symptom: 'symptom:gone', judgements: [] }] },
    'symptom:gone',
    /does not exist/,
  ],
  [judgedOnce, 'an entry judged twice', more({ said }), `${message} ${said}`, /judged twice/],
  [judgedOnce, 'a claim twice', more({ claims: 'S9-001 S9-001' }), 'S9-001', /twice in one place/],
  [
    judgedOnce,
    'a claim under two messages',
    more({ claims: 'S4-011' }),
    'S4-011',
    /under symptom:ip-layer-error and symptom:response-code-01/,
  ],
  [
    judgedOnce,
    'a claim judged and in the background',
    more({ claims: 'S0-001' }),
    'S0-001',
    /and background/,
  ],
  [
    carriedClaims,
    'a true claim that nothing of ours says',
    changed((judgements) => [...judgements, { said: 'cause:new', treatment: 'kept', claims: 'S9-001' }]),
    `${message} cause:new`,
    /nothing of ours and no reason/,
  ],
  [
    claimReasons,
    'a reason for nothing',
    withReason('reason:new', { kind: 'judged' }),
    'reason:new',
    /for nothing/,
  ],
  [
    claimReasons,
    'a reason that only web pages establish',
    withReason('reason:too-general', established('source:sim-lock-pages')),
    'reason:too-general',
    /nothing above a web page/,
  ],
  [
    saidPreventions,
    'a prevention carried by a cause that does not say how',
    more({ said: 'prevention:new', treatment: 'restated', ours: ['cause:acquirer-front-end-down'] }),
    `${message} prevention:new`,
    /do not say how to prevent/,
  ],
  [claimTexts, 'a saying without words', more({}), 'claim:cause.new', /is missing/],
  [
    claimTexts,
    'words for nothing',
    changed((judgements) => judgements.filter((one) => one.said !== 'cause:crowded-site')),
    'claim:cause.crowded-site',
    /does not exist/,
  ],
]

/** Verdicts on claims that break a law. */
export const brokenClaims: Broken[] = rows.map(([law, by, account, culprit, what]) => ({
  law,
  by,
  base: { ...whole, claims: account },
  culprit,
  what,
  file: law === claimTexts ? 'locales/en/claim.json' : 'src/knowledge/claims',
}))
