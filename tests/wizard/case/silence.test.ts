import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { readEvidence } from '../../../src/wizard/case/evidence'
import { sessionOf, visit } from '../../support/visit'

const ranked = (...told: Parameters<typeof visit>) =>
  visit(...told).diagnosis?.ranked.map(({ cause, probability }) => [cause, probability])

describe('an answer that is definite and tells nothing', () => {
  it('moves no cause', () => {
    const before = ranked('communication-failed', 'when-shown=before-card', 'bearer=wifi')
    for (const silent of ['hotspot-test=not-tried', 'hotspot-test=no-wifi', 'line-test=no-such-menu'])
      expect(ranked('communication-failed', 'when-shown=before-card', 'bearer=wifi', silent)).toEqual(before)
  })

  it('is no answer for another question that sees the same fact', () => {
    const isOpen = (...told: string[]) =>
      readEvidence(knowledge, sessionOf('must-settle', ...told)).isOpen('question:line-test')
    expect(isOpen('line-proven=nothing-tried')).toBe(true)
    expect(isOpen('line-proven=went-through')).toBe(false)
  })

  it('opens what “not sure” opens, and nothing more', () => {
    const evidence = readEvidence(knowledge, sessionOf('network-unreachable', 'machine-history=not-sure'))
    expect(evidence.isOpen('question:settled-before-reset')).toBe(false)
  })
})

describe('a question that makes no sense any more', () => {
  const asked = (...told: Parameters<typeof visit>) => visit(...told).openQuestions

  it('is closed by an answer', () => {
    const told = ['communication-failed', 'when-shown=before-card', 'bearer=wifi'] as const
    expect(asked(...told)).toContain('question:qr-works')
    for (const offline of ['wifi-symbol=not-joined', 'wifi-symbol=no-internet', 'phones-on-wifi=dead']) {
      expect(asked(...told, offline)).not.toContain('question:qr-works')
      expect(asked(...told, offline)).not.toContain('question:sign-in-speed')
    }
    expect(asked(...told, 'wifi-symbol=strong')).toContain('question:qr-works')
  })

  it('is never asked under a message that says it', () => {
    expect(asked('network-unreachable', 'bearer=wifi')).not.toContain('question:qr-works')
    expect(asked('ip-layer-error', 'bearer=sim')).not.toContain('question:sign-in-speed')
  })

  it('keeps an answer that was given before', () => {
    const given = ['communication-failed', 'when-shown=before-card', 'qr-works=fails', 'bearer=wifi'] as const
    const { answers } = visit(...given, 'wifi-symbol=not-joined')
    expect(answers.find(({ question }) => question === 'question:qr-works')?.awake).toBe(true)
  })
})
