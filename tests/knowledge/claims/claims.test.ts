import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ClaimRow, coverageOf } from '../../../src/authoring/coverage'
import { claimIds } from '../../../src/knowledge/claims/claimIds'
import { foundingOf, notInGuides, otherThings } from '../../../src/knowledge/claims/otherThings'
import { claimVerdicts } from '../../../src/knowledge/claims/verdicts'
import { knowledge } from '../../../src/knowledge/knowledge'
import { language as languageSchema } from '../../../src/knowledge/schema'
import { readClaims } from '../../../tools/cli/readClaims'
import { readTexts, textOf } from '../../../tools/cli/readTexts'

const { texts } = readTexts()
const rows = readClaims(fileURLToPath(new URL('claims.csv', import.meta.url)))
if ('unreadable' in rows) throw new Error(rows.unreadable)

/** Sayings of the file about a message, by the entries of the catalogue. */
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

describe('the verdicts on the guides', () => {
  it('holds each claim of the file and leaves only background unjudged', () => {
    const { findings, counts, total, accounted } = coverageOf(claimVerdicts, rows)
    expect(findings).toEqual([])
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

  it('all that guides say is either true as it is said or told besides, with its reason', () => {
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

const judgedAs = (symptom: string, said: string) =>
  claimVerdicts.symptoms
    .find((one) => one.symptom === symptom)
    ?.judgements.find((judgement) => judgement.said === said)

describe('what is said of several messages or means two things', () => {
  it('is judged alike at 97 and at 01, where the code itself rules it out', () => {
    const ruledOut = claimVerdicts.symptoms
      .filter(({ symptom }) => symptom === 'symptom:invalid-terminal-97')
      .flatMap(({ judgements }) => judgements)
      .filter(({ reason, treatment }) => reason === 'reason:code-proves-the-line' && treatment !== 'restated')
    const both = ruledOut.flatMap(({ said, treatment }) => {
      const other = judgedAs('symptom:response-code-01', said)
      return other === undefined ? [] : [[said, treatment, other.treatment]]
    })
    expect(both.length).toBeGreaterThan(0)
    for (const [said, here, there] of both) expect([said, here]).toEqual([said, there])
    expect(ruledOut.filter(({ treatment }) => treatment !== 'dropped')).toEqual([])
  })

  it.each([
    // The router asks who the machine is, a firewall where it goes.
    ['symptom:network-unreachable', 'remedy:allow-pos-through-firewall', 'remedy:ask-it-allow-machine'],
    ['symptom:network-unreachable', 'remedy:allow-pos-through-firewall', 'remedy:ask-it-allow-acquirer'],
    ['symptom:network-unreachable', 'cause:router-acl-blocks-pos', 'cause:router-shuts-out'],
    ['symptom:network-unreachable', 'cause:server-maintenance', 'cause:acquirer-front-end-down'],
    ['symptom:network-abnormal', 'cause:payment-gateway-down', 'cause:acquirer-front-end-down'],
    ['symptom:network-abnormal', 'cause:network-congestion', 'cause:network-congested'],
    ['symptom:ip-layer-error', 'cause:crowded-site', 'cause:network-congested'],
    ['symptom:communication-failed', 'statement:new-machine-fails', 'question:connected-before'],
  ])('at %s, %s is carried by %s', (symptom, said, ours) => {
    expect(judgedAs(symptom, said)?.ours).toContain(ours)
  })

  it('of fee schemes stands in advertising, and is judged all the same', () => {
    expect(rows.find(({ id }) => id === 'S0-025')?.kind).toBe('ad')
    const judged = claimVerdicts.general.filter(({ claims }) => claims === 'S0-025')
    expect(judged.map(({ treatment }) => treatment)).toEqual(['restated', 'dropped'])
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

describe('against a file of claims', () => {
  const only = (row: Partial<ClaimRow>) => {
    const claim = rows.find(({ id }) => id === (row.id ?? 'S0-012'))
    if (claim === undefined) throw new Error('No such claim')
    return coverageOf(claimVerdicts, [{ ...claim, ...row }]).findings.filter(
      ({ culprit }) => culprit === claim.id,
    )
  }

  it.each<[string, Partial<ClaimRow>, RegExp]>([
    ['another message', { symptom: 'network-abnormal' }, /judged under ip-layer-error/],
    ['an entry the verdicts do not have', { notes: 'cause:network-unstable; cause:x' }, /means cause:x/],
    ['an entry the file does not have', { notes: '' }, /cause:network-unstable, which the file does not say/],
    ['advertising that is judged as a cause', { kind: 'ad' }, /is advertising/],
    ['background of another kind', { id: 'S0-001', kind: 'cause' }, /is a cause, but in the background/],
    ['background that means something', { id: 'S0-001', notes: 'cause:x' }, /means cause:x/],
  ])('%s is found', (_, row, says) => {
    expect(only(row).map(({ what }) => what)).toContainEqual(expect.stringMatching(says))
  })
})
