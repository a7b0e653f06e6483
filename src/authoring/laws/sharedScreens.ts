import type { SymptomId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { asTyped, isDecided } from '../screens'
import type { Base, Law } from './law'

export const sharedScreens = {
  name: 'sharedScreens',
  says: 'A text that two messages show belongs to an umbrella, whose question decides between them.',
  mend: 'Give another text, or let an umbrella ask which message it is.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    shownTexts(knowledge).flatMap(({ text, ids }) => {
      const [first, ...others] = ids
      return first === undefined || isDecided(knowledge, [...ids])
        ? []
        : [{ culprit: first, what: `shows ${text} like ${others.join(', ')}: no question decides between` }]
    }),
} satisfies Law

/** Every text that terminals show, codes included, with the messages that show it. */
function shownTexts({ symptoms }: Knowledge): { text: string; ids: Set<SymptomId> }[] {
  const shown = new Map<string, { text: string; ids: Set<SymptomId> }>()
  for (const { id, screens, hostCode } of Object.values(symptoms)) {
    for (const text of [
      ...screens.map((screen) => screen.text),
      ...(hostCode === undefined ? [] : [hostCode]),
    ]) {
      const known = shown.get(asTyped(text)) ?? { text, ids: new Set() }
      shown.set(asTyped(text), known)
      known.ids.add(id)
    }
  }
  return [...shown.values()]
}
