import { describe, expect, it } from 'vitest'
import { factsAgainst } from '../../../src/authoring/laws/preconditions'
import { diceOf } from '../../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../../src/authoring/simulation/randomWalk'
import type { AnswerId, QuestionId, RemedyId, SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Band } from '../../../src/wizard/case/band'
import { calledFor } from '../../../src/wizard/case/openCalls'
import { opens } from '../../../src/wizard/case/opens'
import { countOf, isClear } from '../../../src/wizard/case/sale'
import { isAnswered, isTried, type Result, type Tried } from '../../../src/wizard/case/session'
import type { Walk } from '../../../src/wizard/case/walk'
import { aboutThePayment, questionCap } from '../../calls/domainFacts'
import { objectionsToQuestion, objectionsToRemedy } from '../../calls/domainRules'
import { honestBands } from '../../calls/honestBands'
import { isOpen, moneyOfSale } from '../../calls/moneyOfSale'

/** Enough for every run to meet most branches; WALKS=2000 makes a thorough one. */
const walks = Number(process.env.WALKS ?? 80)
const millisecondsPerWalk = 100

/** Lines after which something is taken again, handed over or given back: answers as they fall may not lead to one that is wrong. */
const promises: readonly Band[] = [
  'not-sent',
  'refused',
  'refused-once-more',
  'refused-every-card',
  'refused-flagged',
  'not-charged',
  'released',
  'approved',
  'charged-twice',
]

/** What the product's own reading of the sale objects to in an act: its need, and by the numbers what moves money. */
function saleAgainst(remedy: RemedyId, { sales: { current, untold } }: Walk): string[] {
  const { need = 'nothing', sideEffects = [] } = knowledge.remedies[remedy] ?? {}
  const { sale } = current
  const [least, most] = countOf(sale)
  const open = need === 'nothing' || (untold === null && opens(sale, need))
  const charges = sideEffects.includes('may-charge-again')
  const givesBack = sideEffects.includes('may-pay-back-twice')
  return [
    ...(open ? [] : [`${remedy} needs ${need}`]),
    ...(charges && (untold !== null || !isClear(sale) || most > 0)
      ? [`${remedy} may charge again while ${least} to ${most} payments count`]
      : []),
    ...(givesBack && (sale.waiting || least === 0 || sale.gave[1] > 0)
      ? [`${remedy} may pay back twice while ${least} to ${most} payments count`]
      : []),
  ]
}

/** Objections to the ways to keep selling that no question comes before. */
const sellingAgainst = (walk: Walk): string[] => [
  ...walk.selling.next
    .filter(({ asks }) => asks === null)
    .flatMap(({ remedy }) => factsAgainst(knowledge, walk, remedy).map((what) => `${remedy} ${what}`)),
  ...walk.selling.thisSale
    .filter(({ asks }) => asks === null)
    .flatMap(({ remedy }) => saleAgainst(remedy, walk).map((what) => `this sale: ${what}`)),
]

/** Ends of a call after which it may be made once more. */
const mayCallAgain: readonly Result[] = ['wants-something', 'no-answer', 'not-yet']

/** What was tried is not offered again, and nobody is called who is on it already. */
function againstOffering(remedy: RemedyId, tried: readonly Tried[]): string[] {
  const owner = calledFor(knowledge, remedy)
  const before = tried.find((one) => one.tried === remedy)
  return [
    ...(before === undefined || mayCallAgain.includes(before.result) ? [] : [`offers ${remedy} twice`]),
    ...tried
      .filter((one) => one.result === 'under-way' && calledFor(knowledge, one.tried) === owner)
      .map((one) => `offers ${remedy} while ${one.tried} is under way`),
  ]
}

/** Walks once with answers and results as they fall; returns what the domain objects to, with the way there. */
function objectionsOnTheWay(message: SymptomId, seed: number): string[] {
  const objections: string[] = []
  let ended = false
  let acts = 0
  const actsWhenAsked = new Map<QuestionId, number>()
  for (const walk of walkAtRandom(knowledge, message, diceOf(seed))) {
    const { step, band, session } = walk
    const way = session.observations.map((seen) =>
      isAnswered(seen) ? `${seen.answered}=${seen.answer}` : `${seen.tried}: ${seen.result}`,
    )
    const object = (what: string) =>
      objections.push(`seed ${seed}, after ${way.join(' → ') || 'nothing'}: ${what}`)
    const said = new Map<QuestionId, AnswerId>(
      session.observations.filter(isAnswered).map((seen) => [seen.answered, seen.answer]),
    )
    const tried = session.observations.filter(isTried)
    const money = moneyOfSale([...session.earlier, session])
    if (promises.includes(band) && !honestBands(money).includes(band))
      object(`${band} is shown, while ${[...money.mayCount].join(' or ')} payments may count`)
    const told = { message, said, money }
    const objectionsTo = (remedy: RemedyId) => [
      ...objectionsToRemedy(knowledge, remedy, told),
      ...factsAgainst(knowledge, walk, remedy).map((what) => `${remedy} ${what}`),
    ]
    for (const objection of sellingAgainst(walk)) object(`keep selling: ${objection}`)

    if (step.kind === 'ask') {
      const { question } = step
      const aboutTheMachine = [...said.keys()].filter((one) => !aboutThePayment.includes(one))
      if (actsWhenAsked.get(question) === acts) object(`asks ${question} again with nothing done since`)
      actsWhenAsked.set(question, acts)
      if (said.has(question) && !aboutThePayment.includes(question)) object(`asks ${question} twice`)
      for (const objection of objectionsToQuestion(question, message, said)) object(objection)
      if (!aboutThePayment.includes(question) && aboutTheMachine.length >= questionCap)
        object(`asks question ${aboutTheMachine.length + 1}: ${question}`)
    } else if (step.kind === 'try') {
      acts += 1
      for (const remedy of [step.remedy, ...step.besides]) {
        for (const objection of [...objectionsTo(remedy), ...saleAgainst(remedy, walk)]) object(objection)
        for (const objection of againstOffering(remedy, tried)) object(objection)
      }
      if (tried.length === 0 && isOpen(money) && !money.askedToLook && !money.recordsLost)
        object(`offers ${step.remedy} before a look at the record`)
    } else if (step.kind === 'settle') {
      acts += 1
      for (const objection of [...objectionsTo(step.remedy), ...saleAgainst(step.remedy, walk)])
        object(objection)
    } else {
      if (step.kind === 'solved' && isOpen(money)) object('is solved over a payment in doubt')
      // No remedy helps on these walks: only a payment that is all there is can end well.
      if (step.kind === 'choose-symptom' || (step.kind === 'solved' && step.how !== 'settled'))
        object(`ends with ${step.kind}`)
      ended = true
    }
  }
  if (!ended) objections.push(`seed ${seed}: never ends`)
  return objections
}

const messages = Object.values(knowledge.symptoms).map(({ id }) => id)

/** Walks every second message, from one place on: two files, because each file has a processor of its own. */
export function walkMessages(from: 0 | 1): void {
  describe(`${walks} random walks`, () => {
    it('are walked at all', () => {
      expect(walks).toBeGreaterThan(0)
      expect(messages.length).toBeGreaterThan(0)
    })

    for (const [index, message] of messages.entries())
      if (index % 2 === from)
        it(
          `end without harm from ${message}`,
          () => {
            for (let walk = 0; walk < walks; walk += 1)
              expect(objectionsOnTheWay(message, index * 1_000_000 + walk)).toEqual([])
          },
          20_000 + walks * millisecondsPerWalk,
        )
  })
}
