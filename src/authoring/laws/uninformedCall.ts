import { service } from '../../wizard/case/session'
import type { Base, Law } from './law'

export const uninformedCall = {
  name: 'uninformedCall',
  says: `No remedy takes \`${service}\`, the id of the call to somebody who knows nothing yet.`,
  mend: 'Give the remedy another id.',
  find: ({ knowledge: { remedies } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies)
      .filter(({ id }) => id === service)
      .map(({ id }) => ({ culprit: id, what: 'is reserved for the uninformed call' })),
} satisfies Law
