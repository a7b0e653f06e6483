import type { Base, Law } from './law'

export const unsentSales = {
  name: 'unsentSales',
  says: 'What can lose unsent sales is offered only once it is known that none are unsent.',
  mend: 'Require that nothing is unsent.',
  find: ({ knowledge: { remedies, money } }: Pick<Base, 'knowledge'>) => {
    const { question, answers } = money.nothingUnsent
    return Object.values(remedies)
      .filter(({ sideEffects }) => sideEffects.includes('loses-unsent-sales'))
      .filter(
        ({ requires }) =>
          !requires.some(
            (fact) => fact.question === question && fact.answers.every((answer) => answers.includes(answer)),
          ),
      )
      .map(({ id }) => ({ culprit: id, what: `can lose unsent sales but does not require ${question}` }))
  },
} satisfies Law
