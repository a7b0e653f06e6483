import { describe, expect, it } from 'vitest'
import { exceptions, noExceptions } from '../../../src/authoring/exceptions'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { findFlaws, nearlyEqual, rowDistance } from '../../../src/authoring/laws/flaws'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Cause, Frequency, Knowledge, Question, Repair } from '../../../src/knowledge/schema'

const walks = 5

const question = (id: Question['id'], change: Partial<Question> = {}): Question => ({
  id,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'often' },
  ...change,
})

const cause = (id: Cause['id'], signs: Cause['signs']): Cause => ({
  id,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs,
  standing: { kind: 'judged' },
})

const repair = (id: Repair['id'], change: Partial<Repair>): Repair => ({
  id,
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  treats: {},
  ...change,
})

const light = question('question:light')
const noise = question('question:noise')

/** One cause per question, each told by a yes; the others are never behind it. */
function base(
  listed: Knowledge['symptoms'][typeof pretendSymptom]['causes'],
  causes: readonly Cause[],
  questions: readonly Question[] = [light, noise],
  repairs: readonly Repair[] = [],
): Knowledge {
  return assemble(listed as Record<Cause['id'], Frequency>, causes, questions, repairs)
}

describe('the knowledge', () => {
  it('has no flaw, and every exception that is declared is needed', () => {
    expect(findFlaws(knowledge, exceptions, { walks })).toEqual([])
  })

  it('has flaws where nothing is declared', () => {
    const found = findFlaws(knowledge, noExceptions, { walks: 0 })
    const culprits = new Set(found.map(({ culprit }) => culprit))
    expect(culprits).toContain('cause:issuer-wants-call')
  })
})

describe('a cause and its own typical answers', () => {
  const lamp = cause('cause:lamp', { 'question:light': { yes: 'much more' } })
  const fan = cause('cause:fan', { 'question:noise': { yes: 'much more' } })

  it('belong together', () => {
    const told = base({ 'cause:lamp': 'common', 'cause:fan': 'common' }, [lamp, fan])
    expect(findFlaws(told, noExceptions, { walks })).toEqual([])
  })

  const twin = cause('cause:twin', { 'question:light': { yes: 'much more' } })
  const quiet = cause('cause:fan', {
    'question:noise': { yes: 'much more' },
    'question:light': { yes: 'less' },
  })
  const twins = base({ 'cause:lamp': 'common', 'cause:twin': 'uncommon', 'cause:fan': 'uncommon' }, [
    lamp,
    twin,
    quiet,
  ])

  it('do not where a commoner cause has the same', () => {
    expect(findFlaws(twins, noExceptions, { walks })).toEqual([
      {
        culprit: 'cause:twin',
        what: expect.stringMatching(
          /^stands behind cause:lamp with its own typical answers: symptom:pretend \d+ % to \d+ %; light=yes$/,
        ),
      },
    ])
  })

  it.each([
    { inseparable: [{ causes: ['cause:lamp', 'cause:twin'] as const, because: 'One lamp.' }] },
    { behind: [{ cause: 'cause:twin', others: ['cause:lamp'], because: 'Rare.' } as const] },
  ])('may be declared otherwise: %j', (declared) => {
    expect(findFlaws(twins, { ...noExceptions, ...declared }, { walks })).toEqual([])
  })

  const others = ['a', 'b', 'c'].map((name) => cause(`cause:${name}`, { 'question:light': { yes: 'less' } }))
  const crowd = base(
    { 'cause:lamp': 'uncommon', 'cause:a': 'common', 'cause:b': 'common', 'cause:c': 'common' },
    [cause('cause:lamp', { 'question:light': { yes: 'much more', no: 'much less' } }), ...others],
    [light],
  )

  it('do not where one wrong answer drives it out of the first three', () => {
    const found = findFlaws(crowd, noExceptions, { walks }).filter(({ culprit }) => culprit === 'cause:lamp')
    expect(found).toEqual([
      {
        culprit: 'cause:lamp',
        what: 'is not among the first 3 when question:light is answered wrongly: symptom:pretend no (4)',
      },
    ])
    const misread = [
      { question: light.id, hides: ['cause:lamp'], because: 'It is what the answer says.' } as const,
    ]
    const left = findFlaws(crowd, { ...noExceptions, misread }, { walks })
    expect(left.map(({ culprit }) => culprit)).not.toContain('cause:lamp')
  })

  it('need no exception that is not needed', () => {
    const told = base({ 'cause:lamp': 'common', 'cause:fan': 'common' }, [lamp, fan])
    const found = findFlaws(
      told,
      {
        ...noExceptions,
        inseparable: [{ causes: ['cause:lamp', 'cause:fan'], because: '' }],
        behind: [{ cause: 'cause:lamp', others: ['cause:gone'], because: '' }],
        misread: [{ question: light.id, hides: ['cause:fan'], because: '' }],
        twoFacts: [{ questions: [light.id, noise.id], because: '' }],
      },
      { walks },
    )
    expect(found.map(({ culprit }) => culprit)).toEqual([
      'inseparable cause:lamp, cause:fan',
      'behind cause:lamp, cause:gone',
      'misread question:light, cause:fan',
      'twoFacts question:light, question:noise',
    ])
    for (const { file, what } of found) {
      expect(file).toBe('src/knowledge/exceptions.ts')
      expect(what).toMatch(/no longer needed/)
    }
  })
})

describe('a cause under an umbrella', () => {
  const lamp = cause('cause:lamp', { 'question:light': { yes: 'much more' } })
  const fan = cause('cause:fan', { 'question:noise': { yes: 'much more' } })
  const listed = { 'cause:lamp': 'rare', 'cause:fan': 'very common' } as const
  const told = base(listed, [lamp, fan])
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
    const culprits = findFlaws(umbrella({ 'cause:lamp': 'common' }), noExceptions, { walks })
    expect(culprits).toEqual([])
  })

  it('must be listed there', () => {
    expect(findFlaws(umbrella({ 'cause:fan': 'common' }), noExceptions, { walks })).toContainEqual({
      culprit: pretendSymptom,
      what: 'lists cause:lamp, whose own typical answers lead on to symptom:lit, which does not: light=yes',
    })
  })
})

describe('two questions that see one fact', () => {
  const lamp = cause('cause:lamp', {
    'question:light': { yes: 'much more' },
    'question:glow': { bright: 'much more' },
  })
  const fan = cause('cause:fan', { 'question:noise': { yes: 'much more' } })
  /** The same fact in other words, its answers the other way round. */
  const glow = question('question:glow', { answers: { dark: 'often', bright: 'sometimes' } })
  const listed = { 'cause:lamp': 'common', 'cause:fan': 'common' } as const
  const twice = base(listed, [lamp, fan], [light, noise, glow])

  it('are found by their rows, whatever the order of their answers', () => {
    expect(findFlaws(twice, noExceptions, { walks })).toEqual([
      { culprit: 'question:glow', what: expect.stringMatching(/nearly the rows of question:light/) },
    ])
  })

  it('may be grouped, or declared as two facts', () => {
    const grouped = [{ ...light, group: 'lamp' }, noise, { ...glow, group: 'lamp' }]
    expect(findFlaws(base(listed, [lamp, fan], grouped), noExceptions, { walks })).toEqual([])
    const twoFacts = [{ questions: [glow.id, light.id], because: 'Two lamps.' } as const]
    expect(findFlaws(twice, { ...noExceptions, twoFacts }, { walks })).toEqual([])
  })

  it('are near by a measure that is none to itself and whole to another number of answers', () => {
    expect(rowDistance(twice, light, light)).toBeCloseTo(0)
    expect(rowDistance(twice, light, glow)).toBeCloseTo(0)
    expect(rowDistance(twice, light, noise)).toBeGreaterThan(nearlyEqual)
    expect(rowDistance(twice, noise, light)).toBe(rowDistance(twice, light, noise))
    expect(
      rowDistance(
        twice,
        light,
        question('question:many', { answers: { a: 'often', b: 'rarely', c: 'rarely' } }),
      ),
    ).toBe(1)
  })
})

describe('a remedy and its preconditions', () => {
  it('is found where a walk offers it against a fact that another question of the group saw', () => {
    const seen = { group: 'lamp' }
    const lamp = cause('cause:lamp', {
      'question:light': { yes: 'much more' },
      'question:glow': { yes: 'more' },
    })
    const fan = cause('cause:fan', { 'question:light': { no: 'more' } })
    const glow = question('question:glow', { ...seen, seconds: 300 })
    const spoiled = base(
      { 'cause:lamp': 'common', 'cause:fan': 'common' },
      [lamp, fan],
      [{ ...light, ...seen }, noise, glow],
      [
        repair('remedy:new-lamp', {
          handsOn: 900,
          notWhen: [{ question: 'question:glow', answers: ['yes'] }],
          treats: { 'cause:lamp': 'always' },
        }),
        repair('remedy:new-fan', { handsOn: 900, treats: { 'cause:fan': 'always' } }),
      ],
    )
    expect(findFlaws(spoiled, noExceptions, { walks: 20 })).toEqual([
      {
        culprit: 'remedy:new-lamp',
        what: expect.stringMatching(/^is offered although question:glow is yes: symptom:pretend .*light=yes/),
      },
    ])
  })
})
