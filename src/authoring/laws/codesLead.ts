import { codeSeen } from '../../knowledge/codeLeads'
import type { Knowledge } from '../../knowledge/schema'
import type { Base, Finding, Law } from './law'

export const codesLead = {
  name: 'codesLead',
  says: 'Every code leads to a message, the one that carries it included; where nobody can read it, nothing is claimed about the money.',
  mend: 'Correct `src/knowledge/codes/leads.ts`.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) => [
    ...wrongBeginnings(knowledge).map((what) => ({ culprit: 'codeLeads', what })),
    ...wrongLeads(knowledge),
    ...carriedByNone(knowledge),
  ],
} satisfies Law

/** The places where codes are seen must be those that the question asks for, and an unclear code must not pass for a clear one. */
function wrongBeginnings({ codeLeads: { entry, unclear }, questions, symptoms }: Knowledge): string[] {
  const asked = Object.keys(questions[entry]?.answers ?? {})
  return [
    ...codeSeen.options
      .filter((where) => !asked.includes(where))
      .map((where) => `does not have ${where} among the answers of ${entry}`),
    ...asked
      .filter((answer) => !codeSeen.options.some((where) => where === answer))
      .map((answer) => `has the answer ${answer} to ${entry}, where no code is read`),
    ...(symptoms[unclear]?.money.reach === 'in-doubt'
      ? []
      : [`leads to ${unclear}, which claims to know what became of the money`]),
    ...(symptoms[unclear]?.umbrella === undefined
      ? []
      : [`leads to ${unclear}, which is an umbrella itself`]),
  ]
}

const wrongLeads = ({ codeLeads: { leads }, symptoms }: Knowledge): Finding[] =>
  Object.entries(leads).flatMap(([culprit, meanings]) => {
    const messages = Object.values(meanings)
    return [
      ...(messages.length > 0 ? [] : ['leads nowhere']),
      ...Object.values(symptoms)
        .filter(({ id, hostCode }) => culprit === `code:${hostCode}` && !messages.includes(id))
        .map(({ id }) => `does not lead to ${id}, which carries it`),
    ].map((what) => ({ culprit, what }))
  })

const carriedByNone = ({ codeLeads: { leads }, symptoms }: Knowledge): Finding[] =>
  Object.values(symptoms)
    .filter(({ hostCode }) => hostCode !== undefined && !Object.keys(leads).includes(`code:${hostCode}`))
    .map(({ id, hostCode }) => ({ culprit: id, what: `carries ${hostCode}, which the codes do not have` }))
