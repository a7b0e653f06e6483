import type { Knowledge } from '../../knowledge/schema'
import type { Base, Law } from './law'

export const usedEntries = {
  name: 'usedEntries',
  says: 'Something leads to every cause, remedy, question, warning and source.',
  mend: 'List it where it belongs; take it away only with a reason in the commit.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) => {
    const used = new Set<string>([...idsInUse(knowledge), ...remediesInReach(knowledge)])
    return [knowledge.causes, knowledge.remedies, knowledge.questions, knowledge.warnings, knowledge.sources]
      .flatMap((entries) => Object.keys(entries))
      .filter((id) => !used.has(id))
      .filter((id) => !isRetired(knowledge, id))
      .map((id) => ({ culprit: id, what: 'is used nowhere' }))
  },
} satisfies Law

const idsInUse = (base: Knowledge): string[] => [
  ...Object.values(base.money.questions),
  ...Object.keys(base.money.facts),
  ...Object.values(base.money.acts),
  ...Object.values(base.selling).flatMap(({ thisSale, next }) => [...thisSale, ...next]),
  base.codeLeads.entry,
  ...Object.values(base.symptoms).flatMap(({ causes, never, umbrella }) => [
    ...Object.keys(causes),
    ...never,
    ...(umbrella === undefined ? [] : [umbrella.entry]),
  ]),
  ...Object.values(base.causes).flatMap(({ signs }) => Object.keys(signs)),
  ...Object.values(base.remedies).flatMap(({ requires, notWhen }) =>
    [...requires, ...notWhen].map(({ question }) => question),
  ),
  ...[base.symptoms, base.causes, base.warnings, base.rules, base.readings]
    .flatMap((entries) => Object.values(entries))
    .flatMap(({ standing }) => standing.sources ?? []),
]

/** A question that is asked no more stays for the stored cases that answer it. */
const isRetired = ({ questions }: Knowledge, id: string): boolean =>
  Object.values(questions).some((question) => question.id === id && question.retired === true)

/** A repair is reached through the causes it treats. */
const remediesInReach = ({ symptoms, remedies }: Knowledge): string[] =>
  Object.values(remedies)
    .filter(
      (remedy) =>
        remedy.effect === 'repairs' &&
        Object.values(symptoms).some(({ causes }) => Object.keys(remedy.treats).some((id) => id in causes)),
    )
    .map(({ id }) => id)
