import { describe, expect, it } from 'vitest'
import { type Dice, diceOf, pick } from '../../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../../src/authoring/simulation/randomWalk'
import { knowledge } from '../../../src/knowledge/knowledge'
import { need } from '../../../src/knowledge/money'
import type { Knowledge, Remedy } from '../../../src/knowledge/schema'
import type { Walk } from '../../../src/wizard/case/walk'

const messages = Object.values(knowledge.symptoms)

/** The repairs for a message that no list has: neither planned, nor held back, nor tried. */
const vanished = ({ numbers, plan, heldBack, tried }: Walk): string[] => {
  const listed = new Set([...plan, ...[...heldBack, ...tried].map(({ remedy }) => remedy)])
  const repairs = numbers?.situation.model.repairs ?? []
  return repairs.map(({ id }) => id).filter((id) => !listed.has(id))
}

/** Our base with another need and another fact of the money before each repair: none of them is impossible. */
function otherGuards(dice: Dice): Knowledge {
  const guarded = (remedy: Remedy): Remedy => {
    if (remedy.effect !== 'repairs') return remedy
    const question = pick(dice, Object.values(knowledge.money.questions))
    const answers = [pick(dice, Object.keys(knowledge.questions[question]?.answers ?? {}))]
    const requires = dice() < 0.5 ? remedy.requires : [{ question, answers }]
    return { ...remedy, need: pick(dice, need.options), requires }
  }
  const remedies = Object.entries(knowledge.remedies).map(([id, remedy]) => [id, guarded(remedy)])
  return { ...knowledge, remedies: Object.fromEntries(remedies) }
}

describe('every repair for a message', () => {
  it('is planned, held back with its reason, or was tried', () => {
    for (const [place, { id }] of messages.entries())
      for (const walk of walkAtRandom(knowledge, id, diceOf(place))) expect(vanished(walk)).toEqual([])
  })

  it.each([1, 2, 3])('is so whatever it needs of the money (%i)', (copy) => {
    const dice = diceOf(copy)
    const guarded = otherGuards(dice)
    for (const { id } of messages)
      for (const walk of walkAtRandom(guarded, id, dice)) expect(vanished(walk)).toEqual([])
  })
})
