import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import type { QuestionId } from '../../../src/knowledge/ids'
import type { Content, Question, Remedy, Symptom } from '../../../src/knowledge/schema'
import { keepKnown, readSessionLink, writeSessionLink } from '../../../src/wizard/case/link'
import { newSession, type Observation, type Session, service } from '../../../src/wizard/case/session'

const symptom = (id: Symptom['id']): Symptom => ({
  id,
  stage: 'S1',
  screens: [{ text: 'X', lang: 'en' }],
  money: { attempt: 'maybe', reach: 'not-sent' },
  broke: 'line',
  causes: {},
  never: [],
  standing: { kind: 'judged' },
})
const question = (id: Question['id']): Question => ({
  id,
  kind: 'look',
  seconds: 5,
  carriesOver: true,
  answers: { sim: 'often', wifi: 'sometimes', '4g': 'rarely' },
})
const remedy = (id: Remedy['id']): Remedy => ({
  id,
  doneBy: 'cashier',
  handsOn: 60,
  wait: 60,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  effect: 'repairs',
  treats: {},
})

const symptomIds = ['symptom:no-line', 'symptom:code-97', 'symptom:any-code'] as const
/** Codes open whether or not any table has them. */
const pickedIds = [...symptomIds, 'code:97', 'code:A0', 'code:Q7'] as const
const questionIds = Array.from({ length: 60 }, (_, i) => `question:what-was-seen-${i}` as const)
const remedyIds = Array.from({ length: 30 }, (_, i) => `remedy:do-something-${i}` as const)
/** What a link that is cut short says of the money it lost. */
const gate = 'question:gate' as const
const lost: Observation = { answered: gate, answer: 'unclear', by: 'person' }
const { money, questions } = assemble({}, [], [], [])
const content: Pick<Content, 'symptoms' | 'questions' | 'remedies' | 'money'> = {
  symptoms: Object.fromEntries(symptomIds.map((id) => [id, symptom(id)])),
  questions: { ...questions, ...Object.fromEntries(questionIds.map((id) => [id, question(id)])) },
  money,
  remedies: Object.fromEntries(remedyIds.map((id) => [id, remedy(id)])),
}

const givenBy = {
  by: fc.constantFrom('person' as const, 'site' as const, 'measured' as const, 'support' as const),
  carried: fc.constant(true as const),
}
const answerTo = (asked: readonly QuestionId[], ...answers: string[]) =>
  fc.record(
    { answered: fc.constantFrom(...asked), answer: fc.constantFrom(...answers, 'not-sure'), ...givenBy },
    { requiredKeys: ['answered', 'answer', 'by'] },
  )
const answered = fc.oneof(
  { arbitrary: answerTo(questionIds, 'sim', 'wifi', '4g'), weight: 30 },
  { arbitrary: answerTo([gate], 'clear', 'unclear'), weight: 1 },
)
const tried = fc.record({
  tried: fc.constantFrom(...remedyIds, service),
  result: fc.constantFrom(
    'helped' as const,
    'no-change' as const,
    'other-message' as const,
    'not-possible' as const,
  ),
})
const observations = (maxLength: number) =>
  fc.uniqueArray(fc.oneof(answered, tried), {
    maxLength,
    // Left alone, no list grows beyond ten, and few links too long.
    size: 'max',
    selector: (seen: Observation) => ('answered' in seen ? seen.answered : seen.tried),
  })
const sessions = (most: { observations: number; earlier: number }): fc.Arbitrary<Session> =>
  fc.record({
    edition: fc.constantFrom('2026.1', '2031.12'),
    picked: fc.option(fc.constantFrom(...pickedIds)),
    observations: observations(most.observations),
    startedAt: fc.constant(null),
    earlier: fc.array(
      fc.record({ picked: fc.constantFrom(...pickedIds), observations: observations(most.observations) }),
      { maxLength: most.earlier },
    ),
  })

const write = (session: Session) => writeSessionLink(session, content)
const read = (text: string) => readSessionLink(text, content)
const isGate = (seen: Observation) => 'answered' in seen && seen.answered === gate

describe('session link', () => {
  it('brings back every case that fits', () => {
    fc.assert(
      fc.property(sessions({ observations: 10, earlier: 3 }), (session) => {
        expect(read(write(session))).toEqual({ session, unread: [] })
      }),
    )
  })

  it('fits into an address as it is', () => {
    fc.assert(
      fc.property(sessions({ observations: 20, earlier: 3 }), (session) => {
        const text = write(session)
        expect(encodeURIComponent(text)).toBe(text)
        expect(new URL(`https://example.test/#s=${text}`).hash).toBe(`#s=${text}`)
      }),
    )
  })

  it('stays within 2,048 characters and still opens: earlier cases go first, the oldest before the others', () => {
    fc.assert(
      fc.property(sessions({ observations: 90, earlier: 6 }), (session) => {
        const text = write(session)
        expect(text.length).toBeLessThanOrEqual(2048)
        const opened = read(text)?.session ?? newSession('2026.1')
        expect(opened.picked).toBe(session.picked)
        expect(session.earlier.slice(session.earlier.length - opened.earlier.length)).toEqual(opened.earlier)
        if (isDeepStrictEqual(opened, structuredClone(session))) return
        // It lost something, and of the money nothing is then known.
        const others = session.observations.filter((seen) => !isGate(seen))
        const kept = opened.observations.slice(0, -1)
        expect(opened.observations.slice(-1)).toEqual([lost])
        expect(others.slice(0, kept.length)).toEqual(kept)
        if (opened.earlier.length > 0) expect(kept).toEqual(others)
      }),
    )
  })

  it('is cut short only where it would be longer than 2,048 characters', () => {
    const full: Session = {
      ...newSession('2026.1'),
      picked: 'symptom:no-line',
      observations: questionIds
        .slice(0, 54)
        .map((id) => ({ answered: id, answer: 'sim', by: 'support', carried: true })),
    }
    const missing = 2048 - write(full).length
    const fill = (length: number): Session => ({
      ...full,
      observations: [
        ...full.observations,
        { answered: `question:${'x'.repeat(length - '_.sim'.length)}`, answer: 'sim', by: 'person' },
      ],
    })
    const longest = write(fill(missing))
    expect(longest).toHaveLength(2048)
    expect(read(longest)?.session).toEqual(full)
    const cut = { ...full, observations: [...full.observations, lost] }
    expect(read(write(fill(missing + 1)))?.session).toEqual(cut)
    expect(read(`${longest}x`)).toBeNull()
  })

  it('carries no stamps', () => {
    const stamped: Session = {
      ...newSession('2026.1', 1_760_000_000_000),
      picked: 'symptom:no-line',
      observations: [{ answered: 'question:what-was-seen-1', answer: 'sim', by: 'person', at: 12 }],
    }
    expect(write(stamped)).toBe('1!2026.1!no-line_what-was-seen-1.sim')
    expect(read(write(stamped))?.session.startedAt).toBeNull()
  })

  it('opens the released examples of form 1', () => {
    expect(read('1!2026.1!-')?.session).toEqual(newSession('2026.1'))
    expect(
      read(
        '1!2026.1!code-97_what-was-seen-1.sim_what-was-seen-2.not-sure.site.carried_~do-something-3.no-change!no-line_~service.other-message',
      ),
    ).toEqual({
      session: {
        edition: '2026.1',
        picked: 'symptom:code-97',
        observations: [
          { answered: 'question:what-was-seen-1', answer: 'sim', by: 'person' },
          { answered: 'question:what-was-seen-2', answer: 'not-sure', by: 'site', carried: true },
          { tried: 'remedy:do-something-3', result: 'no-change' },
        ],
        startedAt: null,
        earlier: [
          {
            picked: 'symptom:no-line',
            observations: [{ tried: 'remedy:service', result: 'other-message' }],
          },
        ],
      },
      unread: [],
    })
  })

  it('drops and lists what this edition does not know', () => {
    expect(
      read('1!2025.9!gone_what-was-seen-1.pigeon_lost.yes_what-was-seen-2.wifi_~pray.helped!gone_a.b'),
    ).toEqual({
      session: {
        ...newSession('2025.9'),
        observations: [{ answered: 'question:what-was-seen-2', answer: 'wifi', by: 'person' }],
      },
      unread: ['symptom:gone', 'question:what-was-seen-1.pigeon', 'question:lost', 'remedy:pray'],
    })
  })

  it('drops the same from earlier cases, and keeps the rest of them', () => {
    const opened = read('1!2025.9!no-line!code-97_lost.yes_what-was-seen-1.sim_~pray.helped')
    expect(opened?.session.earlier).toEqual([
      {
        picked: 'symptom:code-97',
        observations: [{ answered: 'question:what-was-seen-1', answer: 'sim', by: 'person' }],
      },
    ])
    expect(opened?.unread).toEqual(['question:lost', 'remedy:pray'])
  })

  it('takes names of the object prototype for unknown ids', () => {
    const opened = read(
      '1!2026.1!constructor_what-was-seen-1.constructor_constructor.sim_~constructor.helped',
    )
    expect(opened?.session).toEqual(newSession('2026.1'))
    expect(opened?.unread).toHaveLength(4)
  })

  it.each([
    ['nothing', ''],
    ['another form', '2!2026.1!no-line'],
    ['no edition', '1!no-line'],
    ['a strange edition', '1!latest!no-line'],
    ['no case', '1!2026.1'],
    ['an empty case', '1!2026.1!'],
    ['an empty answer', '1!2026.1!no-line_what-was-seen-1.'],
    ['an answer without a value', '1!2026.1!no-line_what-was-seen-1'],
    ['an unknown giver', '1!2026.1!no-line_what-was-seen-1.sim.bank'],
    ['a giver that goes without saying', '1!2026.1!no-line_what-was-seen-1.sim.person'],
    ['marks in another order', '1!2026.1!no-line_what-was-seen-1.sim.carried.site'],
    ['an unknown result', '1!2026.1!no-line_~do-something-1.exploded'],
    ['a result with a mark', '1!2026.1!no-line_~do-something-1.helped.site'],
    ['an earlier case without a symptom', '1!2026.1!no-line!-'],
    ['an earlier case with an umbrella', '1!2026.1!no-line!any-code.code-97'],
    ['one question twice', '1!2026.1!no-line_what-was-seen-1.sim_what-was-seen-1.wifi'],
    ['one remedy twice', '1!2026.1!no-line_~do-something-1.helped_~do-something-1.no-change'],
    ['one question twice in one of its cases', '1!2026.1!no-line_a.sim_a.wifi!code-97_a.sim'],
    ['one umbrella twice', '1!2026.1!any-code.any-code.no-line'],
    ['a prototype name', '1!2026.1!__proto__'],
    ['capital letters', '1!2026.1!No-Line'],
    ['markup', '1!2026.1!<img src=x>'],
    ['percent signs', '1!2026.1!no%2Dline'],
    ['a line break', '1!2026.1!no-line\n'],
    ['too much', `1!2026.1!no-line${'_a.b'.repeat(600)}`],
  ])('calls %s damaged', (_, text) => {
    expect(read(text)).toBeNull()
  })

  it('never throws, whatever the text', () => {
    const scraps = fc.constantFrom(
      '1!',
      '2026.1',
      '!',
      '_',
      '.',
      '~',
      '-',
      'no-line',
      'what-was-seen-1',
      'sim',
      '__proto__',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps).map((all) => all.join('')),
        ),
        (text) => {
          const opened = read(text)
          if (opened) expect(read(write(opened.session))?.session).toEqual(opened.session)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('keepKnown', () => {
  it('leaves a case of this edition as it is', () => {
    fc.assert(
      fc.property(sessions({ observations: 10, earlier: 2 }), (session) => {
        expect(keepKnown(session, content)).toEqual({ session, unread: [] })
      }),
    )
  })
})
