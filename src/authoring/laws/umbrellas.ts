import type { Base, Law } from './law'

export const umbrellas = {
  name: 'umbrellas',
  says: 'An umbrella leads on to messages that are no umbrellas themselves.',
  mend: 'Lead on to the messages that the inner umbrella may mean.',
  find: ({ knowledge: { symptoms } }: Pick<Base, 'knowledge'>) =>
    Object.values(symptoms).flatMap(({ id, umbrella }) =>
      Object.values(umbrella?.leads ?? {})
        .filter((lead) => symptoms[lead]?.umbrella !== undefined)
        .map((lead) => ({ culprit: id, what: `leads on to ${lead}, which is an umbrella itself` })),
    ),
} satisfies Law
