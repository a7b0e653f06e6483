import { describe, expect, it } from 'vitest'
import { type Exceptions, noExceptions } from '../../../src/authoring/exceptions'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import { recognised } from '../../../src/authoring/laws/recognised'
import type { Knowledge } from '../../../src/knowledge/schema'
import { whole } from './broken'
import { crowd, twins } from './brokenWalks'
import { fan, lamp, light, pretended } from './pretendEntries'

const findingsIn = (knowledge: Knowledge, declared: Partial<Exceptions> = {}) =>
  recognised.find({ knowledge, exceptions: { ...noExceptions, ...declared } })

it('Our base needs what is declared for it', () => {
  const culprits = recognised.find({ ...whole, exceptions: noExceptions }).map(({ culprit }) => culprit)
  expect(culprits).toContain('cause:issuer-wants-call')
})

describe('a cause and its own typical answers', () => {
  const apart = pretended({ 'cause:lamp': 'common', 'cause:fan': 'common' }, [lamp, fan])

  it('belong together', () => {
    expect(findingsIn(apart)).toEqual([])
  })

  it('do not where a commoner cause has the same', () => {
    expect(findingsIn(twins)).toEqual([
      {
        culprit: 'cause:twin',
        what: expect.stringMatching(
          /^ranks below cause:lamp with its own typical answers: symptom:pretend \d+ % to \d+ %; light=yes$/,
        ),
      },
    ])
  })

  it.each([
    { inseparable: [{ causes: ['cause:lamp', 'cause:twin'] as const, because: 'One lamp.' }] },
    { behind: [{ cause: 'cause:twin', others: ['cause:lamp'], because: 'Rare.' } as const] },
  ])('may be declared otherwise: %j', (declared) => {
    expect(findingsIn(twins, declared)).toEqual([])
  })

  it('do not where one wrong answer drives it out of the first three', () => {
    expect(findingsIn(crowd).filter(({ culprit }) => culprit === 'cause:lamp')).toEqual([
      {
        culprit: 'cause:lamp',
        what: 'is not among the first 3 when question:light is answered wrongly: symptom:pretend no (4)',
      },
    ])
    const misread = [
      { question: light.id, hides: ['cause:lamp'], because: 'It is what the answer says.' } as const,
    ]
    expect(findingsIn(crowd, { misread }).map(({ culprit }) => culprit)).not.toContain('cause:lamp')
  })

  it('need no exception that is not needed', () => {
    const found = findingsIn(apart, {
      inseparable: [{ causes: ['cause:lamp', 'cause:fan'], because: '' }],
      behind: [{ cause: 'cause:lamp', others: ['cause:gone'], because: '' }],
      misread: [{ question: light.id, hides: ['cause:fan'], because: '' }],
    })
    expect(found).toEqual(
      [
        'inseparable cause:lamp, cause:fan',
        'behind cause:lamp, cause:gone',
        'misread question:light, cause:fan',
      ].map((culprit) => ({
        culprit,
        what: 'is declared and no longer needed',
        file: 'src/authoring/exceptions.ts',
      })),
    )
  })
})

describe('a cause under an umbrella', () => {
  const told = pretended({ 'cause:lamp': 'rare', 'cause:fan': 'very common' }, [lamp, fan])
  const umbrella = (causes: Knowledge['symptoms'][typeof pretendSymptom]['causes']): Knowledge => {
    const entry = told.symptoms[pretendSymptom]
    if (entry === undefined) throw new Error('The pretend symptom is gone')
    return {
      ...told,
      symptoms: {
        [pretendSymptom]: {
          ...entry,
          umbrella: { entry: 'question:light', leads: { yes: 'symptom:lit' } },
        },
        'symptom:lit': { ...entry, id: 'symptom:lit', screens: [{ text: 'LIT', lang: 'en' }], causes },
      },
    }
  }

  it('is looked at where its typical answer leads', () => {
    expect(findingsIn(umbrella({ 'cause:lamp': 'common' }))).toEqual([])
  })

  it('must be listed there', () => {
    expect(findingsIn(umbrella({ 'cause:fan': 'common' }))).toContainEqual({
      culprit: pretendSymptom,
      what: 'lists cause:lamp, whose own typical answers lead on to symptom:lit, which does not: light=yes',
    })
  })
})
