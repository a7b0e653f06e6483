import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../src/authoring/generated/pretend'
import { frontOf } from '../../src/knowledge/front'
import { frontOfMarket, ofMarket } from '../../src/knowledge/ofMarket'
import type { Cause, Knowledge, Question, Repair, Symptom } from '../../src/knowledge/schema'
import { picksOf } from '../../src/wizard/case/picked'

const judged = { kind: 'judged' } as const
const cause = (id: Cause['id'], more: Partial<Cause> = {}): Cause => ({
  id,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs: {},
  standing: judged,
  ...more,
})
const question = (id: Question['id'], more: Partial<Question> = {}): Question => ({
  id,
  kind: 'look',
  seconds: 5,
  carriesOver: true,
  answers: { yes: 'often', no: 'often' },
  ...more,
})
const repair = (id: Repair['id'], more: Partial<Repair> = {}): Repair => ({
  id,
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 60,
  steps: ['step:do'],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  treats: { 'cause:both': 'often' },
  ...more,
})

const tiny = assemble(
  { 'cause:both': 'common', 'cause:here': 'common' },
  [
    cause('cause:both', {
      signs: { 'question:here': { yes: 'more' }, 'question:both': { yes: 'more', letter: 'less' } },
    }),
    cause('cause:here', { only: 'mainland' }),
  ],
  [
    question('question:here', { only: 'mainland' }),
    question('question:after', { askedOnlyWhen: { question: 'question:here', answers: ['yes'] } }),
    question('question:later', { askedOnlyWhen: { question: 'question:after', answers: ['yes'] } }),
    question('question:both', {
      answers: { yes: 'often', no: 'often', letter: 'rarely' },
      answersOnly: { mainland: ['letter'] },
      silent: ['letter'],
    }),
  ],
  [
    repair('remedy:both', { notWhen: [{ question: 'question:here', answers: ['yes'] }] }),
    repair('remedy:here', { only: 'mainland' }),
    repair('remedy:guarded', { requires: [{ question: 'question:here', answers: ['yes'] }] }),
    repair('remedy:for-here', { treats: { 'cause:here': 'often' } }),
  ],
)
const pretend = tiny.symptoms[pretendSymptom]
if (pretend === undefined) throw new Error('The pretend base has no message')
const message = (id: Symptom['id'], more: Partial<Symptom> = {}): Symptom => ({ ...pretend, id, ...more })

const whole: Knowledge = {
  ...tiny,
  symptoms: {
    ...tiny.symptoms,
    'symptom:which': message('symptom:which', {
      screens: [
        { text: '错误', lang: 'zh-CN' },
        { text: 'ERROR', lang: 'en' },
      ],
      umbrella: {
        entry: 'question:both',
        leads: { yes: pretendSymptom, no: 'symptom:here', letter: pretendSymptom },
      },
    }),
    'symptom:here': message('symptom:here', { only: 'mainland' }),
    'symptom:there': message('symptom:there', { only: 'abroad' }),
  },
  codeLeads: {
    ...tiny.codeLeads,
    leads: {
      'code:51': { card: pretendSymptom, abroad: pretendSymptom },
      'code:97': { card: 'symptom:here' },
    },
  },
}
const abroad = ofMarket(whole, 'abroad')
const mainland = ofMarket(whole, 'mainland')

describe('the base of a market', () => {
  it('has no entry that exists in the other one alone', () => {
    expect(Object.keys(abroad.symptoms)).not.toContain('symptom:here')
    expect(Object.keys(abroad.causes)).toEqual(['cause:both'])
    expect(Object.keys(mainland.symptoms)).not.toContain('symptom:there')
    expect(mainland.causes).toEqual(whole.causes)
  })

  it('has no row that names what is gone', () => {
    expect(Object.keys(abroad.symptoms[pretendSymptom]?.causes ?? {})).toEqual(['cause:both'])
    expect(abroad.causes['cause:both']?.signs).toEqual({ 'question:both': { yes: 'more' } })
    expect(abroad.symptoms['symptom:which']?.umbrella?.leads).toEqual({ yes: pretendSymptom })
  })

  it('has no question that can never be asked, and no answer of the other market', () => {
    expect(Object.keys(abroad.questions)).toContain('question:both')
    for (const gone of ['question:here', 'question:after', 'question:later'])
      expect(Object.keys(abroad.questions)).not.toContain(gone)
    expect(Object.keys(abroad.questions['question:both']?.answers ?? {})).toEqual(['yes', 'no'])
    expect(abroad.questions['question:both']?.silent).toBeUndefined()
  })

  it('never offers a remedy without its guard, nor one that treats nothing any more', () => {
    expect(Object.keys(abroad.remedies)).toEqual(['remedy:both'])
    expect(abroad.remedies['remedy:both']?.notWhen).toEqual([])
  })

  it('shows the words of its own machines', () => {
    const texts = (base: Knowledge) => base.symptoms['symptom:which']?.screens.map(({ text }) => text)
    expect(texts(abroad)).toEqual(['ERROR'])
    expect(texts(mainland)).toEqual(['错误', 'ERROR'])
  })

  it('reads no code by the table of another country', () => {
    expect(abroad.codeLeads.leads).toEqual({ 'code:51': { abroad: pretendSymptom }, 'code:97': {} })
    expect(mainland.codeLeads).toEqual(whole.codeLeads)
  })

  it('is compiled once, and stays what it is when it is asked for again', () => {
    expect(ofMarket(whole, 'abroad')).toBe(abroad)
    expect(ofMarket(abroad, 'abroad')).toBe(abroad)
  })

  it('has the front that the front of the whole has there', () => {
    const front = frontOfMarket(frontOf(whole), 'abroad')
    expect(picksOf(front)).toEqual(picksOf(abroad))
    expect(front.codeLeads).toEqual(abroad.codeLeads)
  })
})
