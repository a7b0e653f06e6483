import type { Base, Law } from './law'

export const readableTexts = {
  name: 'readableTexts',
  says: 'Every file of words can be read.',
  mend: 'Mend the file at the place that is named; a comma too many is the usual reason.',
  find: ({ unreadable }: Pick<Base, 'unreadable'>) => [...unreadable],
} satisfies Law
