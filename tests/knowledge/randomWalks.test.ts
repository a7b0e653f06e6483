import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge'
import {
  type AnswerId,
  notSure,
  type QuestionId,
  type RemedyId,
  type SymptomId,
} from '../../src/knowledge/schema'
import { diceOf, pick } from '../../src/wizard/dice'
import { answer, attempt, choose, newSession } from '../../src/wizard/session'
import { survey } from '../../src/wizard/walk'
import {
  moneyGate,
  moneyOfSale,
  moneyRecord,
  objectionsToQuestion,
  objectionsToRemedy,
  questionCap,
} from '../conversations/domainRules'

/** Enough for every run to meet most branches; WALKS=10000 makes a thorough one. */
const walks = Number(process.env.WALKS ?? 300)
const millisecondsPerWalk = 100

/** Far above what the cap of questions and the number of remedies allow. */
const longestWalk = 100

/** Walks once with answers and results as they fall; returns what the domain objects to, with the way there. */
function walkAtRandom(message: SymptomId, seed: number): string[] {
  const dice = diceOf(seed)
  const said = new Map<QuestionId, AnswerId>()
  const offered = new Set<RemedyId>()
  const way: string[] = []
  const objections: string[] = []
  const object = (what: string) =>
    objections.push(`seed ${seed}, after ${way.join(' → ') || 'nothing'}: ${what}`)
  let session = choose(newSession(knowledge.edition), message)

  for (let turn = 0; turn < longestWalk; turn += 1) {
    const { step, sale, keepSelling } = survey(knowledge, session)
    const money = said.has(moneyGate) ? moneyOfSale(message, said) : null
    if (money !== null && sale.state !== money) object(`the money must be ${money} and is ${sale.state}`)
    const told = { message, said, money }
    for (const { remedy } of keepSelling)
      for (const objection of objectionsToRemedy(knowledge, remedy, told))
        object(`keep selling: ${objection}`)

    if (step.kind === 'ask') {
      const { question } = step
      if (said.size === 0 && question !== moneyGate) object(`the first question is ${question}`)
      if (said.has(question)) object(`asks ${question} twice`)
      for (const objection of objectionsToQuestion(question, message)) object(objection)
      const given = pick(dice, [...Object.keys(knowledge.questions[question]?.answers ?? {}), notSure])
      said.set(question, given)
      if (said.size > questionCap) object(`asks question ${said.size}: ${question}`)
      way.push(`${question}=${given}`)
      session = answer(knowledge, session, question, given)
    } else if (step.kind === 'try') {
      const { remedy } = step
      for (const objection of objectionsToRemedy(knowledge, remedy, told)) object(objection)
      if (offered.has(remedy)) object(`offers ${remedy} twice`)
      if (money === 'unknown' && !said.has(moneyRecord))
        object(`offers ${remedy} before a look at the record`)
      offered.add(remedy)
      const result = pick(dice, ['no-change', 'not-possible'] as const)
      way.push(`${remedy}: ${result}`)
      session = attempt(knowledge, session, remedy, result)
    } else {
      if (step.kind !== 'hand-over') object(`ends with ${step.kind}`)
      return objections
    }
  }
  object('never ends')
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
          expect(walkAtRandom(message, index * 1_000_000 + walk)).toEqual([])
      },
      20_000 + walks * millisecondsPerWalk,
    )
})
