import { describe, expect, it } from 'vitest'
import { visit } from '../../../support/visit'

/** What of a void and of a payment in doubt holds settling and signing in back (law T12 of docs/sale.md section 6). */

describe('settling and signing in', () => {
  it('wait while something is in doubt or a void is wanted (T12)', () => {
    const acts = (walk: ReturnType<typeof visit>) =>
      walk.plan.filter((id) => /settle-batch|settle-then/.test(id))
    expect(acts(visit('original-not-matched', 'what-was-done=void', 'original-found=fits'))).toEqual([])
    const doubtful = visit('94')
    expect(acts(doubtful)).toEqual([])
    expect(doubtful.plan).not.toContain('remedy:settle-then-sign-in')
  })

  it('wait under any other message too, once a void was refused (T12)', () => {
    const settling = (walk: ReturnType<typeof visit>) => walk.plan.filter((id) => /settle/.test(id))
    for (const unsent of ['none', 'some']) {
      const told = [`unsent-records=${unsent}`, 'line-proven=went-through']
      const asked = ['remedy:ask-acquirer-settlement']
      expect(settling(visit('void-refused', '>must-settle=tried-again', ...told)), unsent).toEqual(asked)
      expect(settling(visit('must-settle', ...told)), unsent).not.toEqual(asked)
    }
  })

  it('wait where nobody can say whether it was a void (T12)', () => {
    const walk = visit('original-not-matched', 'what-was-done=not-sure', 'sale-before=first-try')
    expect(walk.plan.filter((id) => /settle|sign-in|batch/.test(id))).toEqual([])
  })
})
