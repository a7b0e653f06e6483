import { describe, expect, it } from 'vitest'
import { factsAgainst } from '../../src/authoring/laws/preconditions'
import { diceOf } from '../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../src/authoring/simulation/randomWalk'
import { knowledge } from '../../src/knowledge/knowledge'
import type { AnswerId, QuestionId, RemedyId, SymptomId } from '../../src/knowledge/schema'
import { isAnswered, isTried } from '../../src/wizard/case/session'
import { moneyGate, moneyRecord, questionCap } from '../calls/domainFacts'
import { objectionsToQuestion, objectionsToRemedy } from '../calls/domainRules'
import { moneyOfSale } from '../calls/moneyOfSale'

/** Enough for every run to meet most branches; WALKS=10000 makes a thorough one. */
const walks = Number(process.env.WALKS ?? 300)
const millisecondsPerWalk = 100

/** Walks once with answers and results as they fall; returns what the domain objects to, with the way there. */
function objectionsOnTheWay(message: SymptomId, seed: number): string[] {
  const objections: string[] = []
  let ended = false
  for (const walk of walkAtRandom(knowledge, message, diceOf(seed))) {
    const { step, sale, keepSelling, session } = walk
    const way = session.observations.map((seen) =>
      isAnswered(seen) ? `${seen.answered}=${seen.answer}` : `${seen.tried}: ${seen.result}`,
    )
    const object = (what: string) =>
      objections.push(`seed ${seed}, after ${way.join(' → ') || 'nothing'}: ${what}`)
    const said = new Map<QuestionId, AnswerId>(
      session.observations.filter(isAnswered).map((seen) => [seen.answered, seen.answer]),
    )
    const offered = new Set<RemedyId>(session.observations.filter(isTried).map(({ tried }) => tried))
    const money = said.has(moneyGate) ? moneyOfSale(message, said) : null
    if (money !== null && sale.state !== money) object(`the money must be ${money} and is ${sale.state}`)
    const told = { message, said, money }
    const objectionsTo = (remedy: RemedyId) => [
      ...objectionsToRemedy(knowledge, remedy, told),
      ...factsAgainst(knowledge, walk, remedy).map((what) => `${remedy} ${what}`),
    ]
    for (const { remedy } of keepSelling)
      for (const objection of objectionsTo(remedy)) object(`keep selling: ${objection}`)

    if (step.kind === 'ask') {
      const { question } = step
      if (said.size === 0 && question !== moneyGate) object(`the first question is ${question}`)
      if (said.has(question)) object(`asks ${question} twice`)
      for (const objection of objectionsToQuestion(question, message, said)) object(objection)
      if (said.size >= questionCap) object(`asks question ${said.size + 1}: ${question}`)
    } else if (step.kind === 'try') {
      const { remedy } = step
      for (const objection of objectionsTo(remedy)) object(objection)
      if (offered.has(remedy)) object(`offers ${remedy} twice`)
      if (money === 'unknown' && !said.has(moneyRecord))
        object(`offers ${remedy} before a look at the record`)
    } else {
      if (step.kind !== 'hand-over') object(`ends with ${step.kind}`)
      ended = true
    }
  }
  if (!ended) objections.push(`seed ${seed}: never ends`)
  return objections
}

const messages = Object.values(knowledge.symptoms).map(({ id }) => id)

describe(`${walks} random walks`, () => {
  it('are walked at all', () => {
    expect(walks).toBeGreaterThan(0)
    expect(messages.length).toBeGreaterThan(0)
  })

  for (const [index, message] of messages.entries())
    it(
      `end without harm from ${message}`,
      () => {
        for (let walk = 0; walk < walks; walk += 1)
          expect(objectionsOnTheWay(message, index * 1_000_000 + walk)).toEqual([])
      },
      20_000 + walks * millisecondsPerWalk,
    )
})
