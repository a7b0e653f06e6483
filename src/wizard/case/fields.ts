import { createField, type FreeText, nothingTyped } from './freeText'

/** Characters that each field has room for which takes words of a person's own: a screen shows no more than its 200. */
export const longestText = {
  search: 200,
  contact: 40,
  'merchant-number': 24,
  'terminal-number': 24,
  serial: 24,
  words: 200,
  before: 200,
} as const
export type FieldName = keyof typeof longestText
export type Fields = Readonly<Record<FieldName, FreeText>>

/** The fields of a visit, as part of its store. */
export interface FieldStore {
  /** What is typed, without card data. */
  fields: Fields
  /** Begins a field with a text that was kept, of which the person may have said that it holds no card number. */
  openField(field: FieldName, kept: string, vouched: boolean): void
  /** Tells what a field shows. */
  type(field: FieldName, shown: string): void
  /** The person paused in a field. */
  pause(field: FieldName): void
  /** What was taken out of a field was no card number. */
  putBack(field: FieldName): void
}

/** The fields with their moves, and `emptied` for moves after which what was typed is of no more use. */
export function createFields(
  set: (change: (before: Pick<FieldStore, 'fields'>) => Pick<FieldStore, 'fields'>) => void,
): FieldStore & { emptied(): Pick<FieldStore, 'fields'> } {
  let typing = newTyping()
  const show = (name: FieldName, text: FreeText) =>
    set(({ fields }) => ({ fields: { ...fields, [name]: text } }))
  return {
    fields: empty,
    openField: (name, kept, vouched) => show(name, typing[name].open(kept, vouched)),
    type: (name, shown) => show(name, typing[name].type(shown)),
    pause: (name) => show(name, typing[name].pause()),
    putBack: (name) => show(name, typing[name].putBack()),
    emptied: () => {
      typing = newTyping()
      return { fields: empty }
    },
  }
}

/** One value for each field. */
const forEach = <T>(value: (name: FieldName, longest: number) => T): Record<FieldName, T> => {
  const fields = Object.entries(longestText).map(([name, longest]) => [
    name,
    value(name as FieldName, longest),
  ]) // Object.entries widens the names
  return Object.fromEntries(fields) as Record<FieldName, T> // every name was given one
}

const empty: Fields = forEach(() => nothingTyped)
const newTyping = () =>
  forEach((name, longest) => createField(name === 'contact' ? { longest, keep: ofTelephone } : { longest }))

/** Characters of a telephone number, whichever width they were typed in. */
const ofTelephone = (text: string): string => text.normalize('NFKC').replace(/[^\d+*#() -]/g, '')
