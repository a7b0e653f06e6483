import { describe, expect, it } from 'vitest'
import { diceOf, pick } from '../../../src/authoring/simulation/dice'
import { boundOf } from '../../../src/authoring/simulation/figures'
import { walkAtRandom } from '../../../src/authoring/simulation/randomWalk'
import { caseNumbers as numbers } from '../../../src/knowledge/caseNumbers'
import { knowledge } from '../../../src/knowledge/knowledge'
import { need as needs } from '../../../src/knowledge/money'
import { withoutCardData } from '../../../src/wizard/case/cardData'
import { readCaseCode, writeCaseCode } from '../../../src/wizard/case/caseCode'
import type { CaseNumbers } from '../../../src/wizard/case/caseNumbers'
import { withCheckDigits } from '../../../src/wizard/case/checkDigits'
import { opens } from '../../../src/wizard/case/opens'
import { readSales } from '../../../src/wizard/case/saleEvents'
import {
  answer,
  attempt,
  beginCase,
  choose,
  inMarket,
  isAnswered,
  newSession,
  type Session,
} from '../../../src/wizard/case/session'
import { typedCode } from '../../../src/wizard/case/typedCaseCode'
import { survey, type Walk } from '../../../src/wizard/case/walk'
import { simulatedCases } from '../../support/simulatedCases'

const messages = Object.values(knowledge.symptoms).map(({ id }) => id)
const every = (nth: number) => messages.filter((_, i) => i % nth === 0)
const write = (session: Session, by: CaseNumbers = numbers) => writeCaseCode(knowledge, by, session)
const read = (text: string, by: CaseNumbers = numbers) => readCaseCode(text, by, knowledge)
const codeOf = (session: Session): string => {
  const code = write(session)
  if (code === null) throw new Error('The case has no code')
  return code
}
const ipLayer = (): Session =>
  attempt(
    knowledge,
    answer(
      knowledge,
      answer(
        knowledge,
        choose(newSession(knowledge.edition), 'symptom:ip-layer-error'),
        'question:bearer',
        'sim',
      ),
      'question:signal-icon',
      'full-no-data',
    ),
    'remedy:toggle-airplane-mode',
    'no-change',
  )
const saleOf = (session: Session) => readSales(knowledge, session).current.sale
const open = (session: Session) => needs.options.filter((need) => opens(saleOf(session), need))

const rankedIn = (walk: Walk | undefined) =>
  walk?.diagnosis?.ranked.map(({ cause, likelihood }) => [cause, likelihood])

/** Cases on the way of walks in which everything may happen. */
const walked = every(3).flatMap((message, seed) =>
  [...walkAtRandom(knowledge, message, diceOf(seed))].map(({ session }) => session),
)
const codes = walked.flatMap((session) => write(session) ?? [])

describe('a case code', () => {
  it('brings back the message, the answers that count and what was tried', () => {
    const back = read(codeOf(ipLayer()))
    expect(back?.unread).toEqual([])
    expect(back?.otherEdition).toBe(false)
    expect(back?.session.picked).toBe('symptom:ip-layer-error')
    expect(new Set(back?.session.observations)).toEqual(new Set(ipLayer().observations))
  })

  it('brings back codes that no table has, where a machine is from, and what a site filled in', () => {
    const picked = choose(inMarket(newSession(knowledge.edition), 'abroad'), 'code:Q7')
    const session = answer(knowledge, picked, 'question:bearer', 'sim', { by: 'site' })
    expect(read(codeOf(session))?.session).toEqual({ ...session, startedAt: null })
  })

  it('leads on as its case does', () => {
    expect(walked.length).toBeGreaterThan(200)
    let same = 0
    for (const session of walked.filter((_, i) => i % 3 === 0)) {
      const code = write(session)
      if (code === null) continue
      const back = read(code)
      expect([code, back?.unread]).toEqual([code, []])
      const [own, told] = [session, back?.session ?? session].map((one) => survey(knowledge, one))
      if (JSON.stringify(saleOf(session)) !== JSON.stringify(saleOf(back?.session ?? session))) continue
      same++
      expect(rankedIn(told)).toEqual(rankedIn(own))
    }
    expect(same).toBeGreaterThan(50)
  })

  it('opens nothing for the sale that its case keeps closed (T18)', () => {
    let told = 0
    for (let seed = 1; seed <= 12; seed++) {
      const dice = diceOf(seed)
      let session = choose(newSession(knowledge.edition), pick(dice, messages))
      for (let further = 0; further < 3; further++) {
        const walks = [...walkAtRandom(knowledge, pick(dice, messages), dice, session)]
        session = walks[Math.min(walks.length - 1, 1 + Math.floor(dice() * 5))]?.session ?? session
        const code = write(session)
        if (code !== null) {
          told++
          const back = read(code)?.session ?? session
          expect([code, open(back).filter((need) => !open(session).includes(need))]).toEqual([code, []])
        }
        const arose = Object.keys(knowledge.questions['question:new-message']?.answers ?? {})
        session = beginCase(knowledge, session, pick(dice, arose))
      }
    }
    expect(told).toBeGreaterThan(15)
  })

  it('has at most 14 digits for half of all simulated cases, and at most 20 for 95 of 100', () => {
    const cases = every(5).flatMap((symptom) => simulatedCases(symptom, { seed: 11, cases: 20 }))
    for (const at of ['atCall', 'atEnd'] as const) {
      const lengths = cases.map((one) => write(one[at])?.length ?? Number.POSITIVE_INFINITY)
      expect([at, boundOf(lengths, 0.5)]).toEqual([at, expect.toSatisfy((most: number) => most <= 14)])
      expect([at, boundOf(lengths, 0.95)]).toEqual([at, expect.toSatisfy((most: number) => most <= 20)])
    }
  })
})

describe('typing a case code', () => {
  const code = codeOf(ipLayer())

  it.each([
    ['spaces', code.replace(/(...)/g, '$1 ')],
    ['hyphens', code.replace(/(...)/g, '$1-')],
    ['dots', code.replace(/(...)/g, '$1.')],
    ['wide digits', [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')],
    ['wide spaces', code.replace(/(...)/g, '$1　')],
  ])('takes %s', (_, typed) => {
    expect(read(typed)?.session.picked).toBe('symptom:ip-layer-error')
  })

  it('refuses one with a wrong digit or with two neighbours the wrong way round, and guesses nothing', () => {
    for (const right of codes.slice(0, 60))
      for (let place = 0; place < right.length; place++) {
        const wrong = [...'0123456789'].map((one) => right.slice(0, place) + one + right.slice(place + 1))
        const swapped = `${right.slice(0, place)}${right[place + 1] ?? ''}${right[place]}${right.slice(place + 2)}`
        for (const typed of [...wrong, swapped])
          if (typed !== right) expect([typed, read(typed)]).toEqual([typed, null])
      }
  })

  it('lets at most 15 of 1,000 with two wrong digits pass', () => {
    const dice = diceOf(5)
    let passed = 0
    const tries = 30_000
    for (let i = 0; i < tries; i++) {
      const right = pick(dice, codes)
      const at = Math.floor(dice() * right.length)
      const other = (at + 1 + Math.floor(dice() * (right.length - 1))) % right.length
      const digits = [...right]
      for (const place of [at, other])
        digits[place] = String((Number(digits[place]) + 1 + Math.floor(dice() * 9)) % 10)
      if (read(digits.join('')) !== null) passed++
    }
    expect(passed / tries).toBeLessThanOrEqual(0.015)
  })

  it('never throws, whatever the digits', () => {
    const dice = diceOf(6)
    for (let i = 0; i < 4000; i++) {
      const digits = Array.from({ length: 7 + Math.floor(dice() * 12) }, () => Math.floor(dice() * 10))
      const back = read(withCheckDigits(`${i % 2}${digits.slice(1).join('')}`))
      if (back !== null) expect(back.session.observations.filter(isAnswered).length).toBeLessThan(200)
    }
  })

  it.each(['', '97', '123456789', '４１１１１１１１１１１１１１１１', 'IP层错误', '012345678901234567890'])(
    'takes %s for none',
    (typed) => {
      expect(read(typed)).toBeNull()
    },
  )
})

describe('case codes and card numbers', () => {
  it('no code is taken for a card number, however it is parted', () => {
    const dice = diceOf(7)
    expect(codes.length).toBeGreaterThan(200)
    for (const code of codes)
      for (let i = 0; i < 4; i++) {
        const parted = [...code].map((digit) => (dice() < 0.3 ? `${digit} ` : digit)).join('')
        expect(withoutCardData(parted)).toEqual({ text: parted, removed: 'nothing', numbers: [] })
      }
  })

  it('no card number of a scheme is taken for a code, whatever its check digits say', () => {
    for (const card of ['4111111111111111', '5500005555555559', '6222021234567890128', '378282246310005'])
      expect([typedCode(card), typedCode(card.replace(/(....)/g, '$1 '))]).toEqual([null, null])
    // Digits that were typed before a card number do not make a code of both.
    for (let before = 0; before < 200; before++)
      expect(read(`${before % 2}${before}4111111111111111`)).toBeNull()
  })
})

describe('a case code of another edition', () => {
  const later: CaseNumbers = {
    ...numbers,
    questions: numbers.questions.map((row) => (row.startsWith('bearer ') ? `${row} satellite` : row)),
    remedies: [...numbers.remedies, 'new-act'],
  }
  const said: Session = {
    ...ipLayer(),
    edition: '2031.7',
    observations: [
      { answered: 'question:sale-before', answer: 'first-try', by: 'person' },
      { answered: 'question:bearer', answer: 'satellite', by: 'person' },
      { tried: 'remedy:new-act', result: 'no-change' },
    ],
  }
  const bearer = knowledge.questions['question:bearer']
  const withNewOnes = {
    ...knowledge,
    edition: '2031.7',
    questions: {
      ...knowledge.questions,
      ...(bearer === undefined
        ? {}
        : { [bearer.id]: { ...bearer, answers: { ...bearer.answers, satellite: 'rarely' as const } } }),
    },
  }

  it('opens, and lists what could not be read', () => {
    const back = read(writeCaseCode(withNewOnes, later, said) ?? '')
    expect(back?.otherEdition).toBe(true)
    expect(back?.session.observations).toEqual([
      { answered: 'question:sale-before', answer: 'first-try', by: 'person' },
    ])
    expect(back?.unread).toEqual(['question:bearer 5', 'remedy 185'])
  })

  it('of an earlier one is read with later numbers as it was written', () => {
    const unlisted = answer(
      knowledge,
      choose(newSession(knowledge.edition), 'code:Q7'),
      'question:bearer',
      'sim',
    )
    const listed = { ...later, codes: [...numbers.codes, 'Q7 ip-layer-error'] }
    for (const code of [...codes.slice(0, 80), codeOf(unlisted)])
      expect(read(code, listed)).toEqual(read(code))
  })

  it('with a code that came later opens nothing else', () => {
    const listed = { ...later, codes: [...numbers.codes, 'Q7 ip-layer-error'] }
    const picked = choose(newSession(knowledge.edition), 'code:Q7')
    const written = write(answer(knowledge, picked, 'question:bearer', 'sim'), listed)
    expect(read(written ?? '')).toMatchObject({
      session: { picked: null },
      unread: [`code ${numbers.codes.length}`],
    })
  })

  it('lists what this edition no longer has', () => {
    const { 'question:bearer': _, ...questions } = knowledge.questions
    const back = readCaseCode(codeOf(ipLayer()), numbers, { ...knowledge, questions })
    expect(back?.unread).toEqual(['question:bearer'])
  })
})
