import * as z from 'zod/mini'
import { type Code, type CodeReading, code as codeSchema, type Scope } from '../../knowledge/codes/schema'
import { type Knowledge, language as languageSchema, type SymptomId } from '../../knowledge/schema'
import type { Texts, TextTree } from '../texts'
import type { Finding } from './law'

type Base = Pick<Knowledge, 'symptoms' | 'sources' | 'codeLeads'>

const bookFile = 'src/knowledge/codes/book.ts'

/**
 * Every defect of the code book against the base: a code without an entry or a walk, money that differs from that of
 * the message it leads to, a weak meaning that is walked as if it were sure, a document or a text that is missing. An
 * empty list is the proof. Never throws.
 */
export function findCodeDefects(base: Base, book: Readonly<Record<string, Code>>, texts: Texts): Finding[] {
  const malformed = z.record(z.string(), codeSchema).safeParse(book).error?.issues ?? []
  if (malformed.length > 0) {
    return malformed.map(({ path, message }) => ({
      culprit: path.map(String).join('.'),
      what: message,
      file: bookFile,
    }))
  }
  const { leads } = base.codeLeads
  return [
    ...Object.keys(leads)
      .filter((id) => !(id in book))
      .map((id) => ({ culprit: id, what: 'leads on but has no entry in the book', file: bookFile })),
    ...Object.entries(book).flatMap(([key, code]) =>
      [
        ...(key === code.id ? [] : [`stands under a key that is not its id, ${code.id}`]),
        ...(code.id in leads ? [] : ['leads nowhere']),
        ...strangeSources(base, code),
        ...(Object.entries(code.readings) as [Scope, CodeReading][]) // Object.entries widens the keys of the record
          .flatMap(([scope, reading]) => doubtful(base, code, scope, reading)),
      ].map((what) => ({ culprit: key, what, file: bookFile })),
    ),
    ...languageSchema.options.flatMap((language) => textDefects(book, language, texts[language].code ?? {})),
  ]
}

function strangeSources({ sources }: Base, { readings, elsewhere }: Code): string[] {
  const cited = [...Object.values(readings), ...Object.values(elsewhere)].flatMap((use) => use.sources ?? [])
  return cited.filter((id) => !(id in sources)).map((id) => `cites ${id}, which does not exist`)
}

/** Where a private table is read, it is read by its own owner only: the walk is that of a card. */
const messageFor = ({ codeLeads }: Base, { id }: Code, scope: Scope): SymptomId =>
  codeLeads.leads[id]?.[scope === 'private' ? 'card' : scope] ?? codeLeads.unclear

function doubtful(base: Base, code: Code, scope: Scope, { money, confidence }: CodeReading): string[] {
  const message = messageFor(base, code, scope)
  const symptom = base.symptoms[message]
  // What stands on a reversal slip says by that alone what it is; a message that carries the code has its own proof.
  const sure = scope === 'reversal' || code.id === `code:${symptom?.hostCode}`
  return [
    ...(symptom === undefined || symptom.money === money
      ? []
      : [`says ${money} of the money ${scope}, and leads to ${message}, which says ${symptom.money}`]),
    ...(confidence === 'low' && message !== base.codeLeads.unclear && !sure
      ? [`is weakly known ${scope}, and leads to ${message} all the same`]
      : []),
  ]
}

const own = (at: TextTree | undefined): Readonly<Record<string, TextTree>> =>
  typeof at === 'object' && !Array.isArray(at) ? at : {}

function textDefects(
  book: Readonly<Record<string, Code>>,
  language: string,
  words: Readonly<Record<string, TextTree>>,
): Finding[] {
  const file = `locales/${language}/code.json`
  const named = new Set(Object.keys(book).map((id) => id.slice('code:'.length)))
  return [
    ...Object.keys(words)
      .filter((characters) => !named.has(characters))
      .map((characters) => ({ culprit: `code:${characters}`, what: 'has words but does not exist', file })),
    ...Object.values(book).flatMap(({ id, readings, elsewhere }) => {
      const said = own(words[id.slice('code:'.length)])
      const wanted = [
        ...Object.entries(readings).flatMap(([scope, { printedDiffers }]) =>
          ['meaning', 'action', ...(printedDiffers ? ['printed'] : [])].map((part) => `${scope}.${part}`),
        ),
        ...Object.keys(elsewhere).map((use) => `elsewhere.${use}`),
      ]
      const given = Object.entries(said).flatMap(([scope, parts]) =>
        Object.keys(own(parts)).map((part) => `${scope}.${part}`),
      )
      return [
        ...wanted.filter((part) => !given.includes(part)).map((part) => ({ part, what: 'is missing' })),
        ...given
          .filter((part) => !wanted.includes(part))
          .map((part) => ({ part, what: 'is about what the code does not have' })),
      ].map(({ part, what }) => ({ culprit: `${id}.${part}`, what, file }))
    }),
  ]
}
