import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../src/knowledge/schema'
import { countOf } from '../../../src/wizard/case/sale'
import { answer, attempt, newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { afterMoney, begin, repair, twoCauses, workAround } from './twoCauses'

describe('ways to keep selling', () => {
  const ways = [
    workAround('round', {
      need: 'take-again',
      proves: { question: 'question:light', answer: 'yes' },
    }),
    workAround('elsewhere', { notWhen: [{ question: 'question:light', answers: ['yes'] }] }),
    workAround('offered-never'),
  ]
  const selling: Knowledge = {
    ...twoCauses([repair('a', { 'cause:a': 'always' }), ...ways]),
    selling: {
      line: { thisSale: ['remedy:round', 'remedy:elsewhere'], next: ['remedy:elsewhere'] },
      machine: { thisSale: ['remedy:round'], next: ['remedy:round', 'remedy:elsewhere'] },
    },
  }
  const shown = (session: Session) => {
    const { thisSale, next, none } = survey(selling, session).selling
    return { thisSale: thisSale.map(({ remedy }) => remedy), next: next.map(({ remedy }) => remedy), none }
  }

  it('are never in the plan, and only those that what broke leaves open, for this sale and for the next', () => {
    expect(survey(selling, afterMoney(selling)).plan).toEqual(['remedy:a'])
    expect(shown(afterMoney(selling))).toEqual({
      thisSale: ['remedy:round', 'remedy:elsewhere'],
      next: ['remedy:elsewhere'],
      none: null,
    })
  })

  it('take nothing again for this sale while it is in doubt, and nothing at all once it is paid', () => {
    const unclear = answer(selling, begin(selling), 'question:gate', 'unclear')
    expect(shown(unclear)).toEqual({
      thisSale: ['remedy:elsewhere'],
      next: ['remedy:elsewhere'],
      none: 'in-doubt',
    })
    const paid = answer(selling, unclear, 'question:record', 'found')
    expect(shown(paid)).toEqual({ thisSale: [], next: ['remedy:elsewhere'], none: 'paid' })
  })

  it('go round the machine before the message is known, but for those ruled out', () => {
    const start = newSession(selling.edition)
    expect(shown(start).next).toEqual(['remedy:round', 'remedy:elsewhere'])
    expect(survey(selling, answer(selling, start, 'question:light', 'yes')).selling.next).toEqual([
      { remedy: 'remedy:round', known: 'works', asks: null },
    ])
  })

  it('record what they prove and that the sale is paid, and end the case as worked around', () => {
    const round = attempt(selling, afterMoney(selling), 'remedy:round', 'helped')
    expect(survey(selling, round).step).toEqual({
      kind: 'solved',
      remedy: 'remedy:round',
      how: 'worked-around',
      cause: survey(selling, afterMoney(selling)).diagnosis?.ranked[0]?.cause,
    })
    expect(survey(selling, round).answers.map((a) => [a.question, a.answer])).toContainEqual([
      'question:light',
      'yes',
    ])
    expect(countOf(survey(selling, round).sales.current.sale)).toEqual([1, 1])
  })
})
