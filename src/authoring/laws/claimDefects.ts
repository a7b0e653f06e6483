import { claimIds } from '../../knowledge/claims/claimIds'
import { sayingStandings } from '../../knowledge/claims/otherThings'
import { saidKinds } from '../../knowledge/claims/saidKinds'
import { account as accountSchema, type ClaimVerdicts, type Judgement } from '../../knowledge/claims/schema'
import { type Knowledge, language as languageSchema } from '../../knowledge/schema'
import type { Texts, TextTree } from '../texts'
import type { Finding } from './law'

const file = 'src/knowledge/claims'

/** Every defect of the account in itself: ids that lead nowhere, reasons and words that are missing or not needed. */
export function findClaimDefects(base: Knowledge, account: ClaimVerdicts, texts: Texts): Finding[] {
  const parsed = accountSchema.safeParse(account)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      culprit: path.map(String).join(' › '),
      what: message,
      file,
    }))
  }
  const found = [
    ...account.symptoms.flatMap(({ symptom, judgements }) => [
      ...(symptom in base.symptoms ? [] : [{ culprit: symptom, what: 'does not exist' }]),
      ...badJudgements(base, account, texts, symptom, judgements),
    ]),
    ...badJudgements(base, account, texts, 'general', account.general),
    ...badReasons(base, account),
    ...doubled(account),
  ].map((one) => ({ ...one, file }))
  return [...found, ...badWords(account, texts)]
}

const judgementsOf = ({ symptoms, general }: ClaimVerdicts): Judgement[] => [
  ...general,
  ...symptoms.flatMap(({ judgements }) => judgements),
]

function badJudgements(
  base: Knowledge,
  { reasons }: ClaimVerdicts,
  texts: Texts,
  under: string,
  judgements: readonly Judgement[],
): Finding[] {
  const entries = {
    ...base.symptoms,
    ...base.causes,
    ...base.questions,
    ...base.remedies,
    ...base.warnings,
    ...base.rules,
    ...base.readings,
  }
  const said = judgements.map((judgement) => judgement.said)
  return judgements.flatMap(({ said: one, treatment, reason, ours = [] }, i) => {
    const what = [
      ...ours.filter((id) => !(id in entries)).map((id) => `names ${id}, which does not exist`),
      ...(reason !== undefined && !(reason in reasons) ? [`names ${reason}, which does not exist`] : []),
      ...(said.indexOf(one) === i ? [] : ['is judged twice']),
    ]
    const carried = treatment === 'kept' || treatment === 'restated' || treatment === 'low'
    if (carried && ours.length === 0 && reason === undefined)
      what.push('names nothing of ours and no reason why not')
    // A prevention counts as said where people read it.
    const silent = ours.filter((id) => id.startsWith('cause:') && !saysHowToPrevent(texts, id))
    if (one.startsWith('prevention:') && silent.length > 0)
      what.push(`names ${silent.join(', ')}, whose words do not say how to prevent it`)
    return what.map((text) => ({ culprit: `${under} ${one}`, what: text }))
  })
}

const saysHowToPrevent = (texts: Texts, cause: string): boolean =>
  languageSchema.options.every((language) =>
    wordAt(texts[language].cause?.[cause.replace('cause:', '')], 'prevent'),
  )

function badReasons({ sources }: Knowledge, account: ClaimVerdicts): Finding[] {
  const used = new Set(judgementsOf(account).map(({ reason }) => reason))
  return Object.entries(account.reasons).flatMap(([id, { kind, sources: cited = [] }]) => {
    const what = cited
      .filter((source) => !(source in sources))
      .map((source) => `names ${source}, which does not exist`)
    if (kind === 'established' && cited.every((source) => sources[source]?.grade === 'web-page'))
      what.push('is called established but cites nothing above a web page')
    if (![...used].some((reason) => reason === id)) what.push('is given for nothing')
    return what.map((one) => ({ culprit: id, what: one }))
  })
}

/** A claim that stands for several entries is judged under each, but under one message and once for each. */
function doubled(account: ClaimVerdicts): Finding[] {
  const places = new Map<string, string[]>()
  const put = (under: string, list: string, said: string) => {
    for (const id of claimIds(list)) places.set(id, [...(places.get(id) ?? []), `${under} ${said}`])
  }
  for (const { claims, said } of account.general) put('general', claims, said)
  for (const { symptom, judgements } of account.symptoms)
    for (const { claims, said } of judgements) put(symptom, claims, said)
  for (const lists of Object.values(account.background)) for (const list of lists) put('background', list, '')
  return [...places].flatMap(([culprit, found]) => {
    const under = new Set(found.map((place) => place.split(' ')[0]))
    if (under.size > 1) return [{ culprit, what: `stands under ${[...under].join(' and ')}` }]
    return new Set(found).size === found.length ? [] : [{ culprit, what: 'stands twice in one place' }]
  })
}

/** Words of a saying, a reason or a standing that are missing in a language, or belong to nothing. */
function badWords(account: ClaimVerdicts, texts: Texts): Finding[] {
  const judgements = judgementsOf(account)
  const guides = new Set(judgements.flatMap(({ claims }) => claimIds(claims).map((id) => id.slice(0, 2))))
  const needed: Record<string, Set<string>> = {
    ...Object.fromEntries(saidKinds.map((kind) => [kind, new Set<string>()])),
    reason: new Set(Object.keys(account.reasons).map((id) => id.replace('reason:', ''))),
    treatment: new Set(sayingStandings),
    kind: new Set(saidKinds),
    guide: guides,
  }
  for (const { said } of judgements) {
    const [kind = '', name = ''] = said.split(':')
    needed[kind]?.add(name)
  }
  return languageSchema.options.flatMap((language) => {
    const words = texts[language].claim ?? {}
    const at = `locales/${language}/claim.json`
    return Object.entries(needed).flatMap(([part, names]) => [
      ...[...names]
        .filter((name) => !wordAt(words[part], name))
        .map((name) => ({ culprit: `claim:${part}.${name}`, what: 'is missing', file: at })),
      ...Object.keys(asGroup(words[part]))
        .filter((name) => !names.has(name))
        .map((name) => ({
          culprit: `claim:${part}.${name}`,
          what: 'has words but does not exist',
          file: at,
        })),
    ])
  })
}

const asGroup = (found: TextTree | undefined): Record<string, TextTree> =>
  typeof found === 'object' && !Array.isArray(found) ? found : {}

const wordAt = (found: TextTree | undefined, name: string): boolean =>
  typeof asGroup(found)[name] === 'string'
