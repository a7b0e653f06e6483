import { describe, expect, it } from 'vitest'
import { largeKnowledge } from '../../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import { startCase } from '../../../src/authoring/generated/startCase'
import { asRanked, hitsOf, judge, scoreOf } from '../../../src/authoring/simulation/score'
import { believedWorld, drawCases } from '../../../src/authoring/simulation/world'
import { buildModel } from '../../../src/wizard/engine/model'

const knowledge = largeKnowledge('14 x 18', 1)
const model = buildModel(knowledge, pretendSymptom)

describe('the score', () => {
  it('of certainty in the truth has no loss and no distance from what is said', () => {
    const [drawn] = drawCases(believedWorld(model), 1, 1)
    if (drawn === undefined) throw new Error('No case was drawn')
    const beliefs = model.prior.map((_, i) => Number(i === drawn.faults[0]))
    const first = startCase(knowledge)
    const played = {
      drawn,
      beliefs,
      first,
      seconds: 90,
      questions: 2,
      asked: { beforeFirstAct: 2, inAll: 2 },
      firstActRight: true,
      firstCallRight: null,
      rightPartyCalled: null,
      ownerRight: true,
      tries: 1,
      called: false,
    }
    expect(scoreOf([played, { ...played, seconds: 150 }])).toEqual({
      minutes: 2,
      minutesError: 0.5,
      questions: 2,
      tries: 1,
      calls: 0,
      first: 1,
      firstThree: 1,
      logLoss: 0,
      calibrationError: 0,
    })
  })
})

describe('a diagnosis held against the truth', () => {
  const other = model.prior.length - 1
  const sureOf = (place: number) => model.prior.map((_, i) => Number(i === place))

  it('can only miss what the product does not list', () => {
    const judged = judge([other], sureOf(other), asRanked(model, sureOf(other)))
    expect(judged.ofTruth).toBe(1)
    expect(hitsOf([judged])).toEqual({ first: 0, firstThree: 0 })
  })

  it('counts the likelier one of two faults', () => {
    const judged = judge([3, 5], sureOf(5), asRanked(model, sureOf(5)))
    expect(judged).toEqual({ place: 0, ofFirst: 1, ofTruth: 1 })
  })
})
