import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Diagnosis, RankedCause } from '../../../src/wizard/case/diagnosis'
import { shownCauses, speaksFor, telling, type Verdict, verdictOn } from '../../../src/wizard/case/verdict'
import type { Reason } from '../../../src/wizard/engine/explain'
import { visit } from '../../support/visit'

const reason = (decibans: number, word: Reason['word'] = 'moderate'): Reason => ({
  kind: 'answer',
  question: `question:q${Math.abs(decibans)}`,
  answer: 'yes',
  decibans,
  word,
})
const ranked = (name: string, reasons: Reason[] = []): RankedCause => ({
  cause: `cause:${name}`,
  probability: 0.9,
  likelihood: 'likely',
  reasons,
  remedies: [],
})
const diagnosis = (verdict: Diagnosis['verdict'], causes: RankedCause[]): Diagnosis => ({
  ranked: causes,
  other: 0.1,
  verdict,
})

const verdict = (diagnosis: Diagnosis): Verdict => verdictOn(knowledge, { symptom: null, diagnosis })
const verdictIn = (...said: Parameters<typeof visit>): Verdict | null => {
  const { symptom, diagnosis } = visit(...said)
  return diagnosis === null ? null : verdictOn(knowledge, { symptom, diagnosis })
}

describe('the verdict', () => {
  it('names the first cause where it leads, with the three strongest reasons for it', () => {
    const reasons = [reason(9), reason(7), reason(5), reason(4), reason(-8), reason(0.1, 'none')]
    const found = verdict(diagnosis('leads', [ranked('a', reasons), ranked('b')]))
    expect(found).toEqual({
      verdict: 'leads',
      cause: 'cause:a',
      likelihood: 'likely',
      because: reasons.slice(0, 3),
    })
  })

  it('gives no reason that speaks against the cause or weighs nothing', () => {
    const found = verdict(diagnosis('leads', [ranked('a', [reason(-8), reason(0.1, 'none')])]))
    expect(found).toMatchObject({ because: [] })
  })

  it('names no cause where none leads, or where none fits', () => {
    expect(verdict(diagnosis('uncertain', [ranked('a')]))).toEqual({ verdict: 'uncertain' })
    expect(verdict(diagnosis('none-fits', [ranked('a')]))).toEqual({ verdict: 'none-fits' })
    expect(verdict(diagnosis('leads', []))).toEqual({ verdict: 'uncertain' })
  })
})

describe('the reasons for a cause', () => {
  it('tell something unless they weigh nothing, and speak for it or against it', () => {
    const reasons = [reason(3), reason(-2), reason(0.2, 'none')]
    expect(telling(ranked('a', reasons)).map(speaksFor)).toEqual([true, false])
  })
})

describe('the ranking as it is shown', () => {
  it('has three causes open and the others folded', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const { open, folded } = shownCauses(
      diagnosis(
        'leads',
        names.map((name) => ranked(name)),
      ),
    )
    expect(open.map(({ cause }) => cause)).toEqual(['cause:a', 'cause:b', 'cause:c'])
    expect(folded.map(({ cause }) => cause)).toEqual(['cause:d', 'cause:e'])
    expect(shownCauses(diagnosis('leads', [ranked('a')])).folded).toEqual([])
  })
})

it('names no cause before anything that was said tells one from another', () => {
  expect(visit('no-answer').diagnosis?.ranked[0]?.likelihood).toBe('likely')
  expect(verdictIn('no-answer')?.verdict).not.toBe('leads')
  expect(verdictIn('no-answer', 'bearer=not-sure', 'line-test=not-tried')?.verdict).not.toBe('leads')
  expect(verdictIn('no-answer', 'bearer=sim', 'signal-icon=low')).toMatchObject({
    verdict: 'leads',
    cause: 'cause:weak-signal',
  })
})

it('says whose job it is where no cause leads but nearly all are for one to repair, and that the line works', () => {
  expect(verdictIn('invalid-terminal-97')).toEqual({ verdict: 'owner', owner: 'acquirer', lineWorks: true })
})

it('says where the break is where neither a cause nor an owner leads', () => {
  expect(verdictIn('network-unreachable', 'when-it-fails=busy-hours')).toEqual({
    verdict: 'link',
    link: 'bearer',
  })
})
