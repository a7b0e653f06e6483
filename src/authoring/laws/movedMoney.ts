import type { Remedy } from '../../knowledge/schema'
import type { Base, Law } from './law'

export const movedMoney = {
  name: 'movedMoney',
  says: 'What can move money a second time is marked as something that cannot be undone.',
  mend: 'Say `cannot-be-undone`; who gets money twice may not give it back.',
  find: ({ knowledge: { remedies } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies)
      .filter((remedy) => movesMoney(remedy) && remedy.undo !== 'cannot-be-undone')
      .map(({ id }) => ({ culprit: id, what: 'can move money a second time but is said to be undone' })),
} satisfies Law

/** Whether an act can move the money of a sale a second time: it waits until the state of the sale allows it. */
const movesMoney = ({ sideEffects }: Remedy): boolean =>
  sideEffects.some((side) => side === 'may-charge-again' || side === 'may-pay-back-twice')
