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
      .map((id) => ({ culprit: id, what: 'is used nowhere' }))
  },
} satisfies Law

const idsInUse = (base: Knowledge): string[] => [
  base.money.gate,
  base.money.record,
  base.money.nothingUnsent.question,
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

/** A repair is reached through the causes it treats; ways to keep selling are chosen by rule. */
const remediesInReach = ({ symptoms, remedies }: Knowledge): string[] =>
  Object.values(remedies)
    .filter(
      (remedy) =>
        remedy.effect === 'works-around' ||
        Object.values(symptoms).some(({ causes }) => Object.keys(remedy.treats).some((id) => id in causes)),
    )
    .map(({ id }) => id)
