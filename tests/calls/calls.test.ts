import { describe, expect, it } from 'vitest'
import { notSure } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { factsForCall } from '../../src/wizard/case/callFacts'
import { calledFor } from '../../src/wizard/case/openCalls'
import { isCode } from '../../src/wizard/case/picked'
import { answer, attempt, choose, newSession } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import type { Case } from './call'
import { areas } from './calls'
import {
  chargesAgain,
  chargesTheRest,
  codeSeen,
  givesBack,
  hangsOnTheNetwork,
  moneyGate,
  moneyRecord,
  provesTheLine,
  provesTheMachine,
  stillHolds,
  talksOfTheMachine,
  talksOfTheNetwork,
  worksOnTheMachine,
} from './domainFacts'
import { type Line, phoneCall } from './phoneCall'

/** The product’s functions, without a page. */
function lineToTheWizard(): Line {
  let session = newSession(knowledge.edition)
  return {
    look: async () => {
      const walk = survey(knowledge, session)
      const { step, band, payment, diagnosis, selling, answers } = walk
      const waysOf = (ways: typeof selling.next) => ways.map(({ remedy }) => remedy)
      return {
        step,
        bands: [band],
        ...(step.kind === 'try' && calledFor(knowledge, step.remedy) !== null
          ? { facts: factsForCall(knowledge, walk, [step.remedy, ...step.besides]) }
          : {}),
        paymentIsOpen: payment !== null,
        keepSelling: { thisSale: waysOf(selling.thisSale), next: waysOf(selling.next) },
        answers,
        ...(diagnosis === null ? {} : { ranked: diagnosis.ranked.map(({ cause }) => cause) }),
      }
    },
    choose: async (picked) => {
      session = choose(session, picked)
    },
    answer: async (question, given) => {
      session = answer(knowledge, session, question, given)
    },
    tell: async (question, given) => {
      session = answer(knowledge, session, question, given)
    },
    change: async (question, given) => {
      session = answer(knowledge, session, question, given, { correction: true })
    },
    attempt: async (remedy, result, besides) => {
      session = attempt(knowledge, session, remedy, result, { besides })
    },
  }
}

for (const [area, conversations] of Object.entries(areas))
  describe(area, () => {
    for (const conversation of conversations)
      it(conversation.title, async () => {
        const { complaints, transcript } = await phoneCall(knowledge, conversation, lineToTheWizard())
        const told = [conversation.title, ...transcript, '', ...complaints].join('\n')
        expect(complaints, told).toEqual([])
      })
  })

describe('the conversations themselves', () => {
  const cases: Case[] = Object.values(areas).flatMap((conversations) =>
    conversations.flatMap((conversation) => [
      conversation,
      ...(conversation.thenShows ? [conversation.thenShows] : []),
    ]),
  )

  it('have titles of their own', () => {
    for (const conversations of Object.values(areas)) {
      const titles = conversations.map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it('name only questions, answers, symptoms, causes and remedies of the base', () => {
    const answersOf = new Map<string, string[]>(
      Object.values(knowledge.questions).map(({ id, answers }) => [id, [...Object.keys(answers), notSure]]),
    )
    const known = new Set<string>([
      ...Object.keys(knowledge.symptoms),
      ...Object.keys(knowledge.causes),
      ...Object.keys(knowledge.remedies),
      ...answersOf.keys(),
    ])
    const ends = Object.values(areas).flatMap((conversations) =>
      conversations.map((one) => one.finally?.cause ?? []),
    )
    const named = [
      ...cases.flatMap(({ symptom, sees, remedies = {}, firstActs, changesMind, entry, never = [] }) => [
        // A code that no table has may be picked too.
        ...(isCode(symptom) ? [] : [symptom]),
        ...never,
        ...(entry ? [entry.question] : []),
        ...Object.keys(sees),
        ...Object.keys(remedies),
        ...firstActs.flat(),
        ...(changesMind ? [changesMind.question, changesMind.afterAnswering] : []),
        ...(changesMind?.thenAsks ? [changesMind.thenAsks] : []),
      ]),
      ...ends.flat(),
      ...[moneyGate, moneyRecord, codeSeen],
      ...[provesTheLine, provesTheMachine, chargesAgain, chargesTheRest, givesBack, hangsOnTheNetwork].flat(),
      ...[worksOnTheMachine, stillHolds, talksOfTheMachine, talksOfTheNetwork].flat(),
    ]
    expect(named.filter((id) => !known.has(id))).toEqual([])
    const answers = cases.flatMap(({ sees, changesMind }) => [
      ...Object.entries(sees).flatMap(([question, seen]) =>
        [seen].flat().map((given) => [question, given] as const),
      ),
      ...(changesMind ? [[changesMind.question, changesMind.to] as const] : []),
    ])
    expect(
      answers.filter(([question = '', given = '']) => !answersOf.get(question)?.includes(given)),
    ).toEqual([])
  })
})
