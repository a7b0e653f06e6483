import type { Base, Finding, Law } from './law'

/** Warnings that a stop card shows open, before anything else. */
const shownOpen = 2

export const stopCards = {
  name: 'stopCards',
  says: 'A card that must not be taken opens on the stop card, and a stop card says what must not be done.',
  mend: 'Say `stopFirst`, or begin the warnings of the message with the two that come before all else.',
  find: ({ knowledge: { symptoms } }: Pick<Base, 'knowledge'>) =>
    Object.values(symptoms).flatMap(({ id, broke, stopFirst, never }): Finding[] => {
      if (stopFirst === true)
        return never.length < shownOpen
          ? [{ culprit: id, what: `says to stop but has fewer than ${shownOpen} warnings` }]
          : []
      return broke === 'flagged-card'
        ? [{ culprit: id, what: 'is of a card that must not be taken, and does not say `stopFirst`' }]
        : []
    }),
} satisfies Law
