import { bookFile } from '../codeBook'
import type { Base, Law } from './law'

export const codesInBook = {
  name: 'codesInBook',
  says: 'Every code that leads on has an entry in the book, every entry leads on, and what an entry cites exists.',
  mend: 'Write the entry, or list the code in `src/knowledge/codes/leads.ts`.',
  find: ({ knowledge: { codeLeads, sources }, codes }: Pick<Base, 'knowledge' | 'codes'>) => [
    ...Object.keys(codeLeads.leads)
      .filter((id) => !(id in codes))
      .map((culprit) => ({ culprit, what: 'leads on but has no entry in the book', file: bookFile })),
    ...Object.values(codes).flatMap(({ id, readings, elsewhere }) => {
      const uses = [...Object.values(readings), ...Object.values(elsewhere)]
      const strange = uses.flatMap((use) => use.sources ?? []).filter((source) => !(source in sources))
      return [
        ...(id in codeLeads.leads ? [] : ['leads nowhere']),
        ...strange.map((source) => `cites ${source}, which does not exist`),
      ].map((what) => ({ culprit: id, what, file: bookFile }))
    }),
  ],
} satisfies Law
