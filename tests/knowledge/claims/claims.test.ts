import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ClaimRow, coverageOf } from '../../../src/authoring/coverage'
import { findClaimDefects } from '../../../src/authoring/laws/claimDefects'
import { claimIds } from '../../../src/knowledge/claims/claimIds'
import { foundingOf, notInGuides, otherThings } from '../../../src/knowledge/claims/otherThings'
import type { ClaimVerdicts, Judgement } from '../../../src/knowledge/claims/schema'
import { claimVerdicts } from '../../../src/knowledge/claims/verdicts'
import { knowledge } from '../../../src/knowledge/knowledge'
import { language as languageSchema } from '../../../src/knowledge/schema'
import { readClaims } from '../../../tools/cli/readClaims'
import { readTexts, textOf } from '../../../tools/cli/readTexts'

const { texts } = readTexts()
const rows = readClaims(fileURLToPath(new URL('claims.csv', import.meta.url)))
if ('unreadable' in rows) throw new Error(rows.unreadable)

/** What the claims of the file say of a message, by the entries of the catalogue. */
const entriesOf = (symptom: string, kind: string) =>
  new Set(
    rows
      .filter((row) => row.symptom === symptom)
      .flatMap(({ notes }) => [
        ...(notes.match(new RegExp(`\\b${kind}:[a-z0-9-]+`, 'g')) ?? []),
        ...(kind === 'cause' ? [...notes.matchAll(/implied cause ([a-z0-9-]+)/g)] : []).map(
          ([, cause]) => `cause:${cause}`,
        ),
      ]),
  )

describe('the account of the guides', () => {
  it('has no defect', () => {
    expect(findClaimDefects(knowledge, claimVerdicts, texts)).toEqual([])
  })

  it('holds each claim of the file and leaves only background unjudged', () => {
    const { defects, counts, total, accounted } = coverageOf(claimVerdicts, rows)
    expect(defects).toEqual([])
    expect(accounted).toBe(total)
    for (const kind of ['cause', 'remedy', 'prevention', 'impact'])
      expect([kind, counts[kind]?.background]).toEqual([kind, undefined])
  })

  it('writes runs of claims out', () => {
    expect(claimIds('S0-001 S1-098..101')).toEqual(['S0-001', 'S1-098', 'S1-099', 'S1-100', 'S1-101'])
  })
})

const founding = claimVerdicts.symptoms.map(({ symptom }) => symptom)

describe.each(founding)('of %s', (symptom) => {
  const causes = [...entriesOf(symptom.replace('symptom:', ''), 'cause')]
  const judgements = claimVerdicts.symptoms.find((one) => one.symptom === symptom)?.judgements ?? []
  const others = otherThings(knowledge, claimVerdicts, symptom).flatMap((group) => group.judgements)

  it.each(languageSchema.options)(
    'each cause that guides name is in the list of causes or told besides, in %s',
    (language) => {
      expect(causes.length).toBeGreaterThan(0)
      for (const cause of causes) {
        const judgement = judgements.find(({ said }) => said === cause)
        const listed = (judgement?.ours ?? []).some(
          (id) => id in (knowledge.symptoms[symptom]?.causes ?? {}) && judgement?.treatment === 'kept',
        )
        const told = others.some(({ said }) => said === cause)
        expect([cause, listed || told]).toEqual([cause, true])
        expect(textOf(texts, language, 'claim:cause', cause.replace('cause:', ''))).toEqual(
          expect.any(String),
        )
      }
    },
  )

  it('all that guides say is either true as it stands or told besides, with its reason', () => {
    for (const kind of ['cause', 'remedy', 'prevention', 'impact']) {
      for (const entry of entriesOf(symptom.replace('symptom:', ''), kind)) {
        const judgement = judgements.find(({ said }) => said === entry)
        const told = others.some(({ said }) => said === entry)
        expect([entry, told || judgement?.treatment === 'kept']).toEqual([entry, true])
        if (judgement?.treatment !== 'kept')
          expect([entry, judgement?.reason]).toEqual([entry, expect.any(String)])
      }
    }
  })
})

describe('what guides say of a message', () => {
  it('is told of those that are split from it or lead on to it', () => {
    const from = (id: `symptom:${string}`) => foundingOf(knowledge, claimVerdicts, id)
    expect(from('symptom:ip-layer-error')).toEqual(['symptom:ip-layer-error'])
    expect(from('symptom:connection-failed')).toEqual(['symptom:communication-failed'])
    expect(from('symptom:no-answer')).toEqual(['symptom:communication-failed'])
    expect(from('symptom:invalid-terminal')).toEqual(['symptom:invalid-terminal-97'])
    expect(from('symptom:printer-no-paper')).toEqual([])
  })

  it('leaves out what we list: a stopped SIM for IP-layer error, idle and moved machines for 97', () => {
    const leftOut = (symptom: `symptom:${string}`) =>
      claimVerdicts.symptoms
        .filter((one) => one.symptom === symptom)
        .flatMap((one) => notInGuides(knowledge, one))
    expect(leftOut('symptom:ip-layer-error')).toContain('cause:sim-service-stopped')
    expect(leftOut('symptom:ip-layer-error')).not.toContain('cause:weak-signal')
    expect(leftOut('symptom:invalid-terminal-97')).toEqual(
      expect.arrayContaining(['cause:dormant', 'cause:moved-away', 'cause:not-yet-activated']),
    )
  })

  it('tells what is right for the umbrella but not in the list of the message split from it', () => {
    const told = otherThings(knowledge, claimVerdicts, 'symptom:no-answer')
    const open = told.filter(({ standing }) => standing === 'open').flatMap(({ judgements }) => judgements)
    for (const { ours = [] } of open)
      for (const id of ours)
        expect(Object.keys(knowledge.symptoms['symptom:no-answer']?.causes ?? {})).not.toContain(id)
  })
})

/** The account with the judgements of one message changed. */
const changed = (change: (judgements: readonly Judgement[]) => Judgement[]): ClaimVerdicts => ({
  ...claimVerdicts,
  symptoms: claimVerdicts.symptoms.map((one, i) =>
    i === 0 ? { ...one, judgements: change(one.judgements) } : one,
  ),
})

const first = claimVerdicts.symptoms[0]?.judgements[0]
if (first === undefined) throw new Error('The account is empty')
const more = (judgement: Judgement) => changed((judgements) => [...judgements, judgement])
const right: Judgement = {
  said: 'cause:new',
  treatment: 'dropped',
  reason: 'reason:too-general',
  claims: 'S9-001',
}

describe('a defect of the account is found and names its culprit:', () => {
  it.each<[string, ClaimVerdicts, RegExp, RegExp]>([
    [
      'an id of ours that does not exist',
      more({ ...right, treatment: 'kept', ours: ['cause:gone'] }),
      /symptom:ip-layer-error cause:new/,
      /cause:gone, which does not exist/,
    ],
    [
      'a reason that does not exist',
      more({ ...right, reason: 'reason:gone' }),
      /cause:new/,
      /reason:gone, which does not exist/,
    ],
    [
      'a cause in the model for what is dropped',
      // The compiler refuses it too.
      more({ ...right, ours: ['cause:weak-signal'] } as unknown as Judgement),
      /judgements/,
      /./,
    ],
    ['an entry judged twice', more({ ...right, said: first.said }), /ip-layer-error/, /judged twice/],
    ['a claim twice', more({ ...right, claims: 'S9-001 S9-001' }), /S9-001/, /twice in one place/],
    [
      'a claim under two messages',
      more({ ...right, claims: 'S4-011' }),
      /S4-011/,
      /under symptom:ip-layer-error and symptom:response-code-01/,
    ],
    [
      'a claim judged and in the background',
      more({ ...right, claims: 'S0-001' }),
      /S0-001/,
      /and background/,
    ],
    [
      'a prevention carried by a cause that does not say how',
      more({
        ...right,
        said: 'prevention:new',
        treatment: 'restated',
        ours: ['cause:acquirer-front-end-down'],
      }),
      /prevention:new/,
      /do not say how to prevent/,
    ],
    [
      'a reason for nothing',
      { ...claimVerdicts, reasons: { ...claimVerdicts.reasons, 'reason:new': { kind: 'judged' } } },
      /reason:new/,
      /for nothing/,
    ],
    [
      'a source that does not exist',
      {
        ...claimVerdicts,
        reasons: {
          ...claimVerdicts.reasons,
          'reason:too-general': { kind: 'judged', sources: ['source:gone'] },
        },
      },
      /reason:too-general/,
      /source:gone/,
    ],
    ['no words', more(right), /claim:cause\.new/, /is missing/],
    [
      'words for nothing',
      changed((judgements) => judgements.filter(({ said }) => said !== 'cause:crowded-site')),
      /claim:cause\.crowded-site/,
      /does not exist/,
    ],
  ])('%s', (_, wrong, culprit, what) => {
    expect(findClaimDefects(knowledge, wrong, texts)).toContainEqual({
      culprit: expect.stringMatching(culprit),
      what: expect.stringMatching(what),
      file: expect.any(String),
    })
  })
})

describe('against a file of claims', () => {
  const only = (row: Partial<ClaimRow>) => {
    const claim = rows.find(({ id }) => id === (row.id ?? 'S0-012'))
    if (claim === undefined) throw new Error('No such claim')
    return coverageOf(claimVerdicts, [{ ...claim, ...row }]).defects.filter(
      ({ culprit }) => culprit === claim.id,
    )
  }

  it.each<[string, Partial<ClaimRow>, RegExp]>([
    ['another message', { symptom: 'network-abnormal' }, /judged under ip-layer-error/],
    [
      'an entry the account does not have',
      { notes: 'cause:network-unstable; cause:x' },
      /stands for cause:x/,
    ],
    ['an entry the file does not have', { notes: '' }, /cause:network-unstable, which the file does not say/],
    ['advertising that is judged', { kind: 'ad' }, /is advertising/],
    ['background of another kind', { id: 'S0-001', kind: 'cause' }, /is a cause, but in the background/],
    ['background that stands for something', { id: 'S0-001', notes: 'cause:x' }, /stands for cause:x/],
  ])('%s is found', (_, row, says) => {
    expect(only(row).map(({ what }) => what)).toContainEqual(expect.stringMatching(says))
  })
})
