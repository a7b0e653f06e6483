import { describe, expect, it } from 'vitest'
import type { RemedyId, SymptomId, WarningId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Warning } from '../../../src/knowledge/schema'
import { temptations } from '../../../src/knowledge/temptations'
import { warningsAt } from '../../../src/wizard/case/warnings'

const warning = (id: WarningId, ...temptedBy: RemedyId[]): Warning => ({
  id,
  standing: { kind: 'judged' },
  ...(temptedBy.length > 0 && { temptedBy }),
})
const [message] = Object.values(knowledge.symptoms)
if (message === undefined) throw new Error('There is no message')
const base = {
  symptoms: { [message.id]: { ...message, never: ['warning:d', 'warning:c'] satisfies WarningId[] } },
  warnings: {
    'warning:a': warning('warning:a', 'remedy:x'),
    'warning:b': warning('warning:b', 'remedy:x', 'remedy:y'),
    'warning:c': warning('warning:c', 'remedy:x'),
    'warning:d': warning('warning:d'),
  },
}
const at = (symptom: SymptomId | null, act: RemedyId | null) => warningsAt(base, symptom, act)

describe('the warnings at an act', () => {
  it('are at most two that it tempts to, those of the message first; the others of the message are apart', () => {
    expect(at(message.id, 'remedy:x')).toEqual({
      tempting: ['warning:c', 'warning:a'],
      others: ['warning:d'],
    })
  })

  it('are all apart where the act tempts to none of them, or there is no act', () => {
    const all = { tempting: [], others: ['warning:d', 'warning:c'] }
    expect(at(message.id, 'remedy:z')).toEqual(all)
    expect(at(message.id, null)).toEqual(all)
    expect(at(null, 'remedy:z')).toEqual({ tempting: [], others: [] })
  })
})

it('an act tempts only to what is warned of', () => {
  expect(Object.keys(temptations).filter((id) => !(id in knowledge.warnings))).toEqual([])
})
