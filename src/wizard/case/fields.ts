import { createField, type FreeText, nothingTyped } from './freeText'

/** The fields that take words of a person's own. */
const names = [
  'search',
  'contact',
  'merchant-number',
  'terminal-number',
  'serial',
  'words',
  'before',
] as const
export type FieldName = (typeof names)[number]
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
const forEach = <T>(value: (name: FieldName) => T): Record<FieldName, T> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<FieldName, T> // every name was given one

const empty: Fields = forEach(() => nothingTyped)
const newTyping = () => forEach((name) => createField(name === 'contact' ? ofTelephone : undefined))

/** Characters of a telephone number, whichever width they were typed in. */
const ofTelephone = (text: string): string => text.normalize('NFKC').replace(/[^\d+*#() -]/g, '')
