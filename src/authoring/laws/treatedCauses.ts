import type { Base, Law } from './law'

export const treatedCauses = {
  name: 'treatedCauses',
  says: 'Every cause behind a message is treated by a remedy.',
  mend: 'Add it to `treats` of a remedy: the walk would have nothing to offer.',
  find: ({ knowledge: { symptoms, causes, remedies } }: Pick<Base, 'knowledge'>) => {
    const repairs = Object.values(remedies).filter((remedy) => remedy.effect !== 'works-around')
    return Object.values(symptoms).flatMap((symptom) =>
      Object.values(causes)
        .filter(({ id }) => id in symptom.causes && !repairs.some(({ treats }) => id in treats))
        .map(({ id }) => ({ culprit: symptom.id, what: `lists ${id}, which no remedy treats` })),
    )
  },
} satisfies Law
