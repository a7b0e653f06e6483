import type { CauseId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Base, Law } from './law'

export const cardAgain = {
  name: 'cardAgain',
  says: 'What cashier or cardholder do about a fault that only another payment shows is said to charge again.',
  mend: 'Add the side effect `may-charge-again`.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) => {
    const shownByTheCard = causesShownByTheCard(knowledge)
    return Object.values(knowledge.remedies).flatMap((remedy) => {
      if (remedy.effect !== 'repairs' || remedy.request !== undefined) return []
      const withTheCard = remedy.doneBy === 'cashier' || remedy.doneBy === 'cardholder'
      const cause = shownByTheCard.find((id) => id in remedy.treats)
      if (!withTheCard || cause === undefined || remedy.sideEffects.includes('may-charge-again')) return []
      const what = `treats ${cause}, which only another payment shows, but is not said to charge again`
      return [{ culprit: remedy.id, what }]
    })
  },
} satisfies Law

/**
 * Faults of the card, or the cardholder's to repair, behind a message that ended the attempt: whether they are repaired
 * shows in another attempt only. Behind a message that leaves it open the attempt itself may still come to its end.
 */
function causesShownByTheCard({ symptoms, causes }: Knowledge): CauseId[] {
  const ended = Object.values(symptoms).filter(
    ({ money: { reach } }) => reach === 'refused' || reach === 'not-sent',
  )
  return Object.values(causes)
    .filter(({ link, owner }) => link === 'card' || owner === 'cardholder')
    .filter(({ id }) => ended.some((symptom) => id in symptom.causes))
    .map(({ id }) => id)
}
