import { describe, expect, it } from 'vitest'
import type { Diagnosis, RankedCause } from '../../../src/wizard/case/diagnosis'
import { shownCauses, speaksFor, telling, verdictOn } from '../../../src/wizard/case/verdict'
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

describe('the verdict', () => {
  it('names the first cause where it leads, with the three strongest reasons for it', () => {
    const reasons = [reason(9), reason(7), reason(5), reason(4), reason(-8), reason(0.1, 'none')]
    const found = verdictOn(diagnosis('leads', [ranked('a', reasons), ranked('b')]))
    expect(found).toEqual({
      verdict: 'leads',
      cause: 'cause:a',
      likelihood: 'likely',
      because: reasons.slice(0, 3),
    })
  })

  it('gives no reason that speaks against the cause or weighs nothing', () => {
    const found = verdictOn(diagnosis('leads', [ranked('a', [reason(-8), reason(0.1, 'none')])]))
    expect(found).toMatchObject({ because: [] })
  })

  it('names no cause where none leads, or where none fits', () => {
    expect(verdictOn(diagnosis('uncertain', [ranked('a')]))).toEqual({ verdict: 'uncertain' })
    expect(verdictOn(diagnosis('none-fits', [ranked('a')]))).toEqual({ verdict: 'none-fits' })
    expect(verdictOn(diagnosis('leads', []))).toEqual({ verdict: 'uncertain' })
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

it('calls nothing likely before anything that was said tells one cause from another', () => {
  const untold = visit('no-answer').diagnosis
  expect(untold?.ranked[0]?.likelihood).toBe('likely')
  expect(untold && verdictOn(untold)).toEqual({ verdict: 'uncertain' })
  const silent = visit('no-answer', 'bearer=not-sure', 'line-test=not-tried').diagnosis
  expect(silent && verdictOn(silent)).toEqual({ verdict: 'uncertain' })
  const told = visit('no-answer', 'bearer=sim', 'signal-icon=low').diagnosis
  expect(told && verdictOn(told)).toMatchObject({ verdict: 'leads', cause: 'cause:weak-signal' })
})
