import type { Rule } from '../../knowledge/schema'
import type { SourceGrade } from '../../knowledge/standing'
import { gradesOf, isAboveWebPage } from '../grades'
import type { Base, Law } from './law'

export const marketRules = {
  name: 'marketRules',
  says: 'A rule of the market is about something, and what only web pages say never passes for one that is written down.',
  mend: 'Name what it is about; cite the regulation or the standard, or call it `claimed`.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.rules).flatMap((rule) =>
      [
        ...(rule.causes.length + rule.symptoms.length === 0 ? ['is about nothing'] : []),
        ...wrongStanding(rule, gradesOf(knowledge, rule.standing)),
      ].map((what) => ({ culprit: rule.id, what })),
    ),
} satisfies Law

function wrongStanding({ standing, inForce }: Rule, grades: readonly SourceGrade[]): string[] {
  switch (standing.kind) {
    case 'established':
      return grades.some((grade) => grade === 'regulation' || grade === 'standard')
        ? []
        : ['is called established but cites neither a regulation nor a standard']
    case 'claimed':
      return [
        ...(isAboveWebPage(grades) ? ['is called claimed but cites more than web pages'] : []),
        ...(inForce === null ? [] : ['is only claimed but has a date in force']),
      ]
    case 'judged':
      return []
    default:
      return standing satisfies never
  }
}
