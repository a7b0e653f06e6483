import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Knowledge, Symptom } from '../../../src/knowledge/schema'
import { codeNamed, pickable } from '../../../src/wizard/case/picked'
import { answer, attempt, choose, newSession, type Picked } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const base = assemble({}, [], [], [])
const leaf = base.symptoms[pretendSymptom]
if (leaf === undefined) throw new Error('The pretend knowledge lost its symptom')

const symptom = (name: string, more: Partial<Symptom>): Symptom => ({
  ...leaf,
  id: `symptom:${name}`,
  ...more,
})
const code = symptom('code', { money: { attempt: 'always', reach: 'refused' } })
const waited = symptom('waited', { money: { attempt: 'always', reach: 'in-doubt' } })
const umbrella = symptom('umbrella', {
  money: { attempt: 'always', reach: 'in-doubt' },
  umbrella: { entry: 'question:which', leads: { code: 'symptom:code', waited: 'symptom:waited' } },
})
const knowledge: Knowledge = {
  ...base,
  symptoms: { [code.id]: code, [waited.id]: waited, [umbrella.id]: umbrella },
  questions: {
    ...base.questions,
    'question:which': {
      id: 'question:which',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { code: 'sometimes', waited: 'sometimes', neither: 'sometimes' },
    },
  },
}

const begun = answer(knowledge, choose(newSession('2026.1'), umbrella.id), 'question:gate', 'clear')
const look = { kind: 'ask', question: 'question:record', why: 'money' }

describe('an umbrella', () => {
  it('asks its entry question first, and goes on with what the answer names', () => {
    const picked = choose(newSession('2026.1'), umbrella.id)
    for (const session of [picked, begun])
      expect(survey(knowledge, session).step).toMatchObject({
        kind: 'ask',
        question: 'question:which',
        why: 'entry',
      })
    expect(survey(knowledge, answer(knowledge, begun, 'question:which', 'code')).symptom).toBe('symptom:code')
    expect(survey(knowledge, answer(knowledge, begun, 'question:which', 'waited')).symptom).toBe(
      'symptom:waited',
    )
  })

  it('goes on with its own causes where nobody can tell', () => {
    for (const given of ['not-sure', 'neither']) {
      const walk = survey(knowledge, answer(knowledge, begun, 'question:which', given))
      expect(walk.symptom).toBe('symptom:umbrella')
      expect(walk.step).not.toMatchObject({ question: 'question:which' })
    }
  })

  it('without causes of its own can still end solved, by nobody knows what, once the payment is known', () => {
    const helped = attempt(knowledge, begun, 'remedy:gone', 'helped')
    expect(survey(knowledge, helped).step).toMatchObject({ question: 'question:which', why: 'entry' })
    const neither = answer(knowledge, helped, 'question:which', 'neither')
    expect(survey(knowledge, neither).step).toMatchObject(look)
    const found = answer(knowledge, neither, 'question:record', 'found')
    expect(survey(knowledge, found).step).toMatchObject({ kind: 'solved', cause: null })
  })

  it('says nothing of the money before it is told apart', () => {
    const walk = survey(knowledge, begun)
    expect(walk.band).toBe('untouched')
    expect(walk.payment).toBeNull()
  })

  it('takes the money of the message it turned out to be, and a changed answer leads elsewhere', () => {
    const told = answer(knowledge, begun, 'question:which', 'code')
    expect(survey(knowledge, told).band).toBe('refused')
    const changed = answer(knowledge, told, 'question:which', 'waited')
    expect(survey(knowledge, changed).band).toBe('unknown')
    expect(survey(knowledge, changed).answers).toHaveLength(2)
  })

  it('keeps its meaning when another message closes the case', () => {
    const told = answer(knowledge, begun, 'question:which', 'waited')
    const moved = choose(attempt(knowledge, told, 'remedy:gone', 'other-message'), code.id)
    expect(survey(knowledge, moved).band).toBe('unknown')
  })
})

describe('a code', () => {
  const unclear = symptom('unclear', { money: { attempt: 'always', reach: 'in-doubt' } })
  const coded: Knowledge = {
    ...knowledge,
    symptoms: { ...knowledge.symptoms, [unclear.id]: unclear },
    questions: {
      ...knowledge.questions,
      'question:seen': {
        id: 'question:seen',
        kind: 'look',
        seconds: 10,
        carriesOver: false,
        answers: { card: 'often', online: 'sometimes', reversal: 'rarely', abroad: 'rarely' },
      },
    },
    codeLeads: {
      entry: 'question:seen',
      unclear: unclear.id,
      leads: {
        'code:51': { card: code.id },
        'code:77': { card: code.id, abroad: code.id },
        'code:04': { card: code.id, online: waited.id },
        'code:58': { card: umbrella.id, online: waited.id },
      },
    },
  }
  const picked = (id: Picked) => answer(coded, choose(newSession('2026.1'), id), 'question:gate', 'clear')
  const seen = (id: Picked, where: string) => survey(coded, answer(coded, picked(id), 'question:seen', where))

  it('with one meaning goes straight on with its message', () => {
    for (const id of ['code:51', 'code:77'] as const) {
      const walk = survey(coded, picked(id))
      expect(walk.symptom).toBe(code.id)
      expect(walk.band).toBe('refused')
      expect(walk.openQuestions).not.toContain('question:seen')
    }
  })

  it('with several meanings asks where it was seen first, and claims nothing before', () => {
    for (const session of [choose(newSession('2026.1'), 'code:04'), picked('code:04')]) {
      const walk = survey(coded, session)
      expect(walk.step).toMatchObject({ kind: 'ask', question: 'question:seen', why: 'entry' })
      expect(walk.symptom).toBe(unclear.id)
      expect(walk.band).toBe('untouched')
    }
  })

  it('means what it means where it was seen', () => {
    expect(seen('code:04', 'card')).toMatchObject({ symptom: code.id, band: 'refused' })
    expect(seen('code:04', 'online')).toMatchObject({ symptom: waited.id, band: 'unknown' })
  })

  it('is read by nobody where it was seen who knows where, and is not asked about again', () => {
    for (const where of ['not-sure', 'reversal', 'abroad']) {
      const walk = seen('code:04', where)
      expect(walk.symptom).toBe(unclear.id)
      expect(walk.band).toBe('unknown')
      expect(walk.step).toMatchObject(look)
    }
  })

  it('that no table has is walked like one that nobody can read', () => {
    expect(survey(coded, picked('code:Q7')).symptom).toBe(unclear.id)
  })

  it('that answers a void as well asks what was done, but not of a scan, and leads on by it', () => {
    const earlierPayment = {
      codes: ['code:51', 'code:04'],
      entry: 'question:which',
      leads: { waited: waited.id },
    } satisfies Knowledge['codeLeads']['earlierPayment']
    const known: Knowledge = { ...coded, codeLeads: { ...coded.codeLeads, earlierPayment } }
    const asked = survey(known, picked('code:51'))
    expect(asked.step).toMatchObject({ kind: 'ask', question: 'question:which', why: 'entry' })
    expect(asked.band).toBe('untouched')
    expect(survey(known, answer(known, picked('code:51'), 'question:which', 'neither')).symptom).toBe(code.id)
    expect(survey(known, answer(known, picked('code:51'), 'question:which', 'waited')).symptom).toBe(
      waited.id,
    )
    const onCard = answer(known, picked('code:04'), 'question:seen', 'card')
    expect(survey(known, onCard).step).toMatchObject({ question: 'question:which' })
    const inScan = answer(known, picked('code:04'), 'question:seen', 'online')
    expect(survey(known, inScan).openQuestions).not.toContain('question:which')
  })

  it('may lead to an umbrella, whose question comes next', () => {
    const told = answer(coded, picked('code:58'), 'question:seen', 'card')
    expect(survey(coded, told).step).toMatchObject({ question: 'question:which', why: 'entry' })
    expect(survey(coded, answer(coded, told, 'question:which', 'waited')).symptom).toBe(waited.id)
  })

  it('is left for another message like any other', () => {
    const told = answer(coded, picked('code:04'), 'question:seen', 'online')
    const moved = choose(attempt(coded, told, 'remedy:gone', 'other-message'), 'code:51')
    expect(moved.earlier).toMatchObject([{ picked: 'code:04' }])
    expect(survey(coded, moved).band).toBe('unknown')
  })
})

describe('two typed characters', () => {
  it.each([
    ['a0', 'code:A0'],
    [' 97 ', 'code:97'],
    ['９７', 'code:97'],
    ['Ａ０', 'code:A0'],
  ])('%s name a code', (typed, id) => {
    expect(codeNamed(typed)).toBe(id)
  })

  it.each(['', '9', '970', '超限', 'a-', 'code:97'])('%s name none', (typed) => {
    expect(codeNamed(typed)).toBeNull()
  })
})

describe('the messages to pick from', () => {
  const shows = (...texts: string[]) => ({ screens: texts.map((text) => ({ text, lang: 'en' as const })) })
  const asks = (leads: Record<string, Symptom['id']>) => ({
    umbrella: { entry: 'question:which' as const, leads },
  })
  const pick = (...symptoms: Symptom[]) =>
    pickable({ symptoms: Object.fromEntries(symptoms.map((one) => [one.id, one])) }).map(({ id }) => id)

  it('have the umbrella in place of what it leads on to, where both show the same words', () => {
    const failed = symptom('failed', { ...shows('FAILED', '失败'), ...asks({ code: 'symptom:code' }) })
    expect(pick(failed, symptom('code', shows('FAILED')))).toEqual(['symptom:failed'])
    expect(pick(symptom('code', shows('失败', 'FAILED')), failed)).toEqual(['symptom:failed'])
  })

  it('have a message with words of its own beside the umbrella that leads on to it', () => {
    const failed = symptom('failed', { ...shows('FAILED'), ...asks({ code: 'symptom:code' }) })
    expect(pick(failed, symptom('code', shows('FAILED', 'FAILED 05')))).toEqual([
      'symptom:failed',
      'symptom:code',
    ])
  })

  it('have a message that no umbrella leads on to, whatever its words', () => {
    const failed = symptom('failed', { ...shows('FAILED'), ...asks({ code: 'symptom:code' }) })
    const other = symptom('other', shows('FAILED'))
    expect(pick(failed, other, symptom('code', shows('CODE')))).toEqual([
      'symptom:failed',
      'symptom:other',
      'symptom:code',
    ])
  })

  it('lose one where any of several umbrellas stands for it', () => {
    const failed = symptom('failed', { ...shows('FAILED'), ...asks({ code: 'symptom:code' }) })
    const refused = symptom('refused', { ...shows('REFUSED'), ...asks({ waited: 'symptom:waited' }) })
    expect(pick(failed, refused, symptom('waited', shows('REFUSED')))).toEqual([
      'symptom:failed',
      'symptom:refused',
    ])
  })
})
