import type { Base, Law } from './law'
import { movesMoney } from './movedMoney'

export const finalActs = {
  name: 'finalActs',
  says: 'What the shop cannot undo waits for the money, for unsent sales or for a fact.',
  mend: 'Require the fact that makes it safe.',
  find: ({ knowledge: { remedies } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies)
      // What others are asked to do they decide themselves.
      .filter((remedy) => remedy.effect === 'repairs' && remedy.request === undefined)
      .filter(({ undo }) => undo === 'cannot-be-undone')
      .filter(
        (remedy) =>
          !movesMoney(remedy) &&
          !remedy.sideEffects.includes('loses-unsent-sales') &&
          remedy.requires.length === 0,
      )
      .map(({ id }) => ({ culprit: id, what: 'cannot be undone and is offered whatever is known' })),
} satisfies Law
