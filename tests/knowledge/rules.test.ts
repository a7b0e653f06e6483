import { describe, expect, it } from 'vitest'
import { readCase } from '../../src/authoring/readCase'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Knowledge } from '../../src/knowledge/schema'
import { survey, type Walk } from '../../src/wizard/case/walk'
import { explanationOf } from '../support/explanationOf'

describe('rules and readings', () => {
  it('never enter the model: without them every message is diagnosed and planned the same', () => {
    const bare: Knowledge = { ...knowledge, rules: {}, readings: {} }
    for (const { id } of Object.values(knowledge.symptoms)) {
      const read = readCase(knowledge, id, ['sale-before=first-try'])
      if (!('session' in read)) throw new Error(`Not a case: ${id}`)
      const shown = ({ numbers: _, ...walk }: Walk) => walk
      expect(shown(survey(bare, read.session))).toEqual(shown(survey(knowledge, read.session)))
      expect(explanationOf(bare, read.session)).toEqual(explanationOf(knowledge, read.session))
    }
  })
})
