import type { Base, Law } from './law'

export const keptKeys = {
  name: 'keptKeys',
  says: 'What can lose keys is a request to acquirer or vendor, never something the shop does.',
  mend: 'Make it a request to whoever can load keys again.',
  find: ({ knowledge: { remedies } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies)
      .filter(({ sideEffects }) => sideEffects.includes('loses-keys'))
      .filter((remedy) => {
        const authorised = remedy.doneBy === 'acquirer' || remedy.doneBy === 'vendor'
        return !(authorised && remedy.effect === 'repairs' && remedy.request !== undefined)
      })
      .map(({ id }) => ({ culprit: id, what: 'can lose keys but is not a hand-over to acquirer or vendor' })),
} satisfies Law
