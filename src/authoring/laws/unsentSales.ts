import type { Base, Law } from './law'

export const unsentSales = {
  name: 'unsentSales',
  says: 'What can lose unsent sales is offered only once it is known that none are unsent, on the device where it is done.',
  mend: 'Require that nothing is unsent.',
  find: ({ knowledge: { remedies, money } }: Pick<Base, 'knowledge'>) =>
    Object.values(remedies)
      .filter(({ sideEffects }) => sideEffects.includes('loses-unsent-sales'))
      .flatMap(({ id, requires, onOtherDevice }) => {
        const needed = onOtherDevice === true ? money.nothingUnsentElsewhere : money.nothingUnsent
        const isRequired = requires.some(
          ({ question, answers }) =>
            question === needed?.question && answers.every((answer) => needed.answers.includes(answer)),
        )
        return isRequired
          ? []
          : [
              {
                culprit: id,
                what: `can lose unsent sales but does not require ${needed?.question ?? 'a look elsewhere'}`,
              },
            ]
      }),
} satisfies Law
