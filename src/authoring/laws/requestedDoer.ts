import type { Base, Law } from './law'

export const requestedDoer = {
  name: 'requestedDoer',
  says: 'A request goes to the one who does it.',
  mend: 'Let `request.to` and `doneBy` name the same.',
  find: ({ knowledge: { remedies } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies).flatMap((remedy) => {
      const to = remedy.effect === 'repairs' ? remedy.request?.to : undefined
      return to === undefined || to === remedy.doneBy
        ? []
        : [{ culprit: remedy.id, what: `is asked of ${to} but done by ${remedy.doneBy}` }]
    }),
} satisfies Law
