import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/knowledge/schema'
import { rulesBehind } from '../../../src/wizard/case/rulesBehind'

const rule = (id: Rule['id'], change: Partial<Rule>): Rule => ({
  id,
  inForce: null,
  causes: [],
  symptoms: [],
  standing: { kind: 'judged' },
  ...change,
})

const all = [
  rule('rule:of-second', { causes: ['cause:second'] }),
  rule('rule:of-both', { causes: ['cause:second', 'cause:first'] }),
  rule('rule:of-first', { causes: ['cause:first'] }),
  rule('rule:of-message', { symptoms: ['symptom:here'] }),
  rule('rule:of-other', { causes: ['cause:other'], symptoms: ['symptom:elsewhere'] }),
  rule('rule:told', {
    causes: ['cause:first'],
    standing: { kind: 'claimed', sources: ['source:page'] },
  }),
]
const base = { rules: Object.fromEntries(all.map((one) => [one.id, one])) }
const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id)

describe('the rules behind a message', () => {
  const found = rulesBehind(base, 'symptom:here', ['cause:first', 'cause:second'])

  it('are those of the message, then those of its causes in their order, each once', () => {
    expect(ids(found.rules)).toEqual(['rule:of-message', 'rule:of-both', 'rule:of-first', 'rule:of-second'])
  })

  it('never hold what is only told', () => {
    expect(ids(found.folklore)).toEqual(['rule:told'])
  })

  it('are none where nothing is behind it', () => {
    expect(rulesBehind(base, 'symptom:nowhere', [])).toEqual({ rules: [], folklore: [] })
  })
})
