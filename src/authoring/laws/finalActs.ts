import type { Base, Law } from './law'

export const finalActs = {
  name: 'finalActs',
  says: 'What the shop cannot undo needs a state of the sale, or waits for unsent sales or for a fact.',
  mend: 'Say in `need` what it needs of the sale, or require the fact that makes it safe.',
  find: ({ knowledge: { remedies } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies)
      // What others are asked to do they decide themselves.
      .filter((remedy) => remedy.effect !== 'works-around' && remedy.request === undefined)
      .filter(({ undo }) => undo === 'cannot-be-undone')
      .filter(
        (remedy) =>
          (remedy.need === undefined || remedy.need === 'nothing') &&
          !remedy.sideEffects.includes('loses-unsent-sales') &&
          remedy.requires.length === 0,
      )
      .map(({ id }) => ({ culprit: id, what: 'cannot be undone and is offered whatever is known' })),
} satisfies Law
