import { describe, expect, it } from 'vitest'
import type { CodeId, SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { type Advice, adviceOf } from '../../../src/wizard/case/advice'
import { type AnswerCard, answerCard } from '../../../src/wizard/case/card'
import { choose, newSession, type Picked } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { visit } from '../../support/visit'

/** A case in short: the kind of its advice, and what that names. */
function short(advice: Advice): string {
  switch (advice.kind) {
    case 'settle':
    case 'act':
      return `${advice.kind} ${advice.remedy.slice('remedy:'.length)}`
    case 'request':
      return `${advice.to}: ${advice.remedy.slice('remedy:'.length)}`
    case 'other-way':
      return advice.way.slice('remedy:'.length)
    case 'ask':
      return `ask ${advice.question.slice('question:'.length)}`
    case 'call':
      return 'call'
    default:
      return advice satisfies never
  }
}

const cardOf = (picked: Picked): AnswerCard =>
  answerCard(knowledge, survey(knowledge, choose(newSession(knowledge.edition), picked)))

const messages = Object.keys(knowledge.symptoms) as SymptomId[] // Object.keys widens the keys
const codes = Object.keys(knowledge.codeLeads.leads) as CodeId[] // Object.keys widens the keys
const picks: readonly Picked[] = [...messages, ...codes, 'code:QQ']

describe('the first thing to do', () => {
  it.each([
    // Whose job it is, where no act of the shop's own repairs it.
    ['invalid-terminal-97', 'acquirer: ask-acquirer-registration'],
    ['terminal-locked', 'acquirer: ask-acquirer-unlock'],
    ['tamper-detected', 'acquirer: ask-acquirer-tamper'],
    ['stop-and-call', 'acquirer: ask-acquirer-about-card'],
    // An act that does no harm, and helps whatever else is the case.
    ['printer-no-paper', 'act load-paper'],
    ['dead-or-frozen', 'act charge-machine'],
    // The card's bank or the customer decides: the shop takes this sale another way.
    ['issuer-inoperative-91', 'sell-on-another-card'],
    ['limit-or-balance', 'sell-on-another-card'],
    ['card-declined-by-bank', 'sell-on-another-card'],
    ['card-expired', 'sell-on-another-card'],
    ['wrong-pin-55', 'sell-on-another-card'],
    ['response-code-01', 'sell-on-another-card'],
    ['card-read-error', 'sell-by-another-way'],
    // The payment first, where it may have been made.
    ['no-answer', 'ask paid-entries'],
    ['qr-payment-pending', 'settle query-order'],
    ['charged-twice', 'ask paid-entries'],
    // What is done hangs on one look, so that comes first.
    ['ip-layer-error', 'ask bearer'],
    ['communication-failed', 'ask when-shown'],
    ['sign-in-required', 'ask sign-in-code'],
  ])('of %s is %s', (name, expected) => {
    expect(short(cardOf(`symptom:${name}`).advice)).toBe(expected)
  })

  it('is for a refused card told to the customer as well, where somebody may do that at once', () => {
    expect(adviceOf(knowledge, visit('card-declined-by-bank'))).toMatchObject({
      told: 'remedy:ask-cardholder-to-call',
    })
    expect(adviceOf(knowledge, visit('limit-or-balance'))).toMatchObject({ told: null })
  })

  it('names the act that a fact is asked for', () => {
    expect(adviceOf(knowledge, visit('not-signed-in'))).toEqual({
      kind: 'ask',
      question: 'question:twin-number',
      before: 'remedy:sign-in-once',
    })
    // What could lose sales is not named before its fact is known.
    expect(adviceOf(knowledge, visit('sim-not-detected', 'sim-changed=no'))).toMatchObject({ before: null })
  })

  it('follows what was said', () => {
    expect(short(adviceOf(knowledge, visit('ip-layer-error', 'bearer=cable')))).toBe(
      'act other-cable-or-port',
    )
    expect(short(adviceOf(knowledge, visit('no-answer', 'paid-entries=one', 'bearer=wifi')))).not.toBe(
      'ask paid-entries',
    )
  })

  it('is for a further message how it came up, where a payment may be at stake', () => {
    const further = visit('no-answer', 'paid-entries=none', '>invalid-terminal-97')
    expect(short(adviceOf(knowledge, further))).toBe('ask new-message')
  })

  it.each(picks)('of %s may be done at once, and does no harm', (picked) => {
    const { advice, walk } = cardOf(picked)
    const asks = walk.numbers?.situation.asks ?? new Map()
    switch (advice.kind) {
      case 'act':
      case 'request': {
        expect(walk.plan.slice(0, walk.callAfter)).toContain(advice.remedy)
        expect(walk.heldBack.map(({ remedy }) => remedy)).not.toContain(advice.remedy)
        expect(asks.has(advice.remedy)).toBe(false)
        expect(knowledge.remedies[advice.remedy]?.sideEffects).toEqual([])
        // An open payment comes before any act.
        expect(walk.payment).toBeNull()
        break
      }
      case 'other-way':
        expect(walk.selling.none).toBeNull()
        expect(walk.selling.thisSale.map(({ remedy }) => remedy)).toContain(advice.way)
        expect(walk.payment).toBeNull()
        if (advice.told !== null) expect(asks.has(advice.told)).toBe(false)
        break
      case 'settle':
        expect(walk.payment).toEqual({ kind: 'act', remedy: advice.remedy, asks: advice.asks })
        break
      case 'ask':
        expect(knowledge.questions[advice.question]).toBeDefined()
        if (advice.before !== null) expect(knowledge.remedies[advice.before]?.sideEffects).toEqual([])
        break
      case 'call':
        break
      default:
        advice satisfies never
    }
  })

  it('is there for every message and code, and never the uninformed call alone', () => {
    expect(picks.filter((picked) => cardOf(picked).advice.kind === 'call')).toEqual([])
  })
})
