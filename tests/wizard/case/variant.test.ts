import { expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { type Language, language } from '../../../src/knowledge/schema'
import { variantOf } from '../../../src/wizard/case/variant'
import { visit } from '../../support/visit'
import { wordsAt } from '../../support/words'

const { gate, entries } = knowledge.money.questions
const variant = (symptom: keyof typeof knowledge.symptoms, question = gate) =>
  variantOf(knowledge, { symptom, answers: [] }, question)

it('the gate is asked otherwise where it is not sure that a payment was being taken', () => {
  expect(variant('symptom:ip-layer-error')).toBe('maybe')
  expect(variant('symptom:response-code-01')).toBeNull()
  expect(variant('symptom:ip-layer-error', entries)).toBeNull()
})

it('the look is asked otherwise where a till ran the terminal', () => {
  expect(variant('symptom:till-says-failed', entries)).toBe('till')
  expect(variant('symptom:charged-but-failed', entries)).toBeNull()
})

it('nothing is asked otherwise before there is a message', () => {
  expect(variantOf(knowledge, { symptom: null, answers: [] }, gate)).toBeNull()
})

it.each<Language>(language.options)('each other wording has a question of its own in %s', (spoken) => {
  for (const key of [`${gate}.variants.maybe.ask`, `${entries}.variants.till.ask`])
    expect(wordsAt(spoken, key)).toEqual(expect.any(String))
  for (const answer of Object.keys(knowledge.questions[gate]?.answers ?? {}))
    expect(wordsAt(spoken, `${gate}.variants.maybe.options.${answer}`)).toEqual(expect.any(String))
})

it('speaks of the SIM alone where the machine is known to use one', () => {
  const wording = (...told: string[]) =>
    variantOf(knowledge, visit('network-unreachable', ...told), 'question:sim-changed')
  expect(wording('bearer=sim')).toBe('sim')
  expect(wording('bearer=phone-line')).toBe('phone-line')
  expect(wording('bearer=wifi')).toBeNull()
  expect(wording('bearer=not-sure')).toBeNull()
  expect(wording()).toBeNull()
})
