import type { SymptomId } from '../../knowledge/ids'

/** Ways in which a message comes up without being asked about, by the answers that say so. */
export const aroseBy = {
  again: 'tried-again',
  nextCustomer: 'next-customer',
  openPayment: 'open-payment',
} as const

/** A payment that is all there is to find out, as a message of its own. */
export const paymentItself: SymptomId = 'symptom:charged-but-failed'
