import { createField, type FreeText, nothingTyped } from './freeText'

/** The fields that take words of a person's own. */
export type FieldName =
  | 'search'
  | 'contact'
  | 'merchant-number'
  | 'terminal-number'
  | 'serial'
  | 'words'
  | 'before'
export type Fields = Readonly<Record<FieldName, FreeText>>

/** The fields of a visit, as part of its store. */
export interface FieldStore {
  /** What is typed, without card data. */
  fields: Fields
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
    type: (name, shown) => show(name, typing[name].type(shown)),
    pause: (name) => show(name, typing[name].pause()),
    putBack: (name) => show(name, typing[name].putBack()),
    emptied: () => {
      typing = newTyping()
      return { fields: empty }
    },
  }
}

const empty: Fields = {
  search: nothingTyped,
  contact: nothingTyped,
  'merchant-number': nothingTyped,
  'terminal-number': nothingTyped,
  serial: nothingTyped,
  words: nothingTyped,
  before: nothingTyped,
}
const newTyping = () => ({
  search: createField(),
  contact: createField(ofTelephone),
  'merchant-number': createField(),
  'terminal-number': createField(),
  serial: createField(),
  words: createField(),
  before: createField(),
})

/** Characters of a telephone number, whichever width they were typed in. */
const ofTelephone = (text: string): string => text.normalize('NFKC').replace(/[^\d+*#() -]/g, '')
