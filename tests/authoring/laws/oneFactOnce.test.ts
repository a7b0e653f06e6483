import { describe, expect, it } from 'vitest'
import { type Exceptions, noExceptions } from '../../../src/authoring/exceptions'
import { nearlyEqual, oneFactOnce, rowDistance } from '../../../src/authoring/laws/oneFactOnce'
import type { Knowledge } from '../../../src/knowledge/schema'
import { glow, glowing, listed, twice } from './brokenWalks'
import { light, noise, pretended, question } from './pretendEntries'

const findingsIn = (knowledge: Knowledge, declared: Partial<Exceptions> = {}) =>
  oneFactOnce.find({ knowledge, exceptions: { ...noExceptions, ...declared } })

describe('two questions that see one fact', () => {
  it('are found once by their rows, whatever the order of their answers', () => {
    expect(findingsIn(twice).map(({ culprit }) => culprit)).toEqual(['question:glow'])
  })

  it('may be grouped', () => {
    const grouped = [{ ...light, group: 'lamp' }, noise, { ...glow, group: 'lamp' }]
    expect(findingsIn(pretended(listed, glowing, grouped))).toEqual([])
  })

  it('may be declared as two facts, which others need not be', () => {
    const twoFacts = [{ questions: [glow.id, light.id], because: 'Two lamps.' } as const]
    expect(findingsIn(twice, { twoFacts })).toEqual([])
    expect(findingsIn(pretended(listed, glowing, [light, noise]), { twoFacts })).toEqual([
      {
        culprit: 'twoFacts question:glow, question:light',
        what: 'is declared and no longer needed',
        file: 'src/authoring/exceptions.ts',
      },
    ])
  })

  it('are near by a measure that is none to itself and whole to another number of answers', () => {
    expect(rowDistance(twice, light, light)).toBeCloseTo(0)
    expect(rowDistance(twice, light, glow)).toBeCloseTo(0)
    expect(rowDistance(twice, light, noise)).toBeGreaterThan(nearlyEqual)
    expect(rowDistance(twice, noise, light)).toBe(rowDistance(twice, light, noise))
    const many = question('question:many', { answers: { a: 'often', b: 'rarely', c: 'rarely' } })
    expect(rowDistance(twice, light, many)).toBe(1)
  })
})
