import type cause from '../../locales/en/cause.json'
import type claim from '../../locales/en/claim.json'
import type code from '../../locales/en/code.json'
import type money from '../../locales/en/money.json'
import type question from '../../locales/en/question.json'
import type reading from '../../locales/en/reading.json'
import type remedy from '../../locales/en/remedy.json'
import type rule from '../../locales/en/rule.json'
import type source from '../../locales/en/source.json'
import type step from '../../locales/en/step.json'
import type symptom from '../../locales/en/symptom.json'
import type ui from '../../locales/en/ui.json'
import type warning from '../../locales/en/warning.json'
import type { saidKinds } from '../knowledge/claims/saidKinds'
import type { Scope } from '../knowledge/codes/schema'
import type { Market } from '../knowledge/market'

/**
 * Keys of texts, read off the English files: where a text is taken away, everything that shows it ceases to compile.
 * The texts that an entry of the knowledge needs are proven apart in tests/knowledge/textsOfEntries.test-d.ts.
 */

/** Key of a text that is certainly there: one of our own, or a part that every entry of its kind has. */
export type TextKey = OwnPath<'text'> | EntryPath<'text'> | PathByNature

/** Key of a text that changes with a number. English writes it in two forms, and both are there. */
export type CountedKey = OwnPath<'counted'>

/** Key of a list of texts; of an entry without one the list is empty. */
export type ListKey = OwnPath<'list'> | AnyEntryPath<'list'>

/** Key of a text that some entries have and others do without. */
export type OptionalKey = AnyEntryPath<'text'>

type Want = 'text' | 'counted' | 'list'

/** Files without entries, or their parts; `firstAid` is read by the build alone. */
interface OwnFiles {
  ui: Omit<typeof ui, 'firstAid'>
  code: Pick<typeof code, 'book'>
  claim: Omit<typeof claim, SaidPart>
}

/** Files of entries, under the names of their ids, and of the states of a sale. */
interface EntryFiles {
  symptom: typeof symptom
  question: typeof question
  cause: typeof cause
  remedy: typeof remedy
  step: typeof step
  warning: typeof warning
  money: typeof money
  source: typeof source
  rule: typeof rule
  reading: typeof reading
}

type OwnPath<W extends Want> = { [N in keyof OwnFiles]: `${N}:${Paths<OwnFiles[N], W>}` }[keyof OwnFiles]

/** Parts that every entry has; then those that go by the name of an answer, a place or a saying. */
type EntryPath<W extends Want> =
  | { [N in keyof EntryFiles]: `${N}:${string}.${Paths<Entry<N>, W>}` }[keyof EntryFiles]
  | (W extends 'text' ? AnswerPath<'options' | 'seen'> | CodePath | SaidPath : never)

/** Parts that at least one entry has. */
type AnyEntryPath<W extends Want> =
  | {
      [N in keyof EntryFiles]: `${N}:${string}.${Exclude<PathsOfAny<Entry<N>, W>, `${AnswerPart}.${string}`>}`
    }[keyof EntryFiles]
  | (W extends 'text'
      ? AnswerPath<'optionHelp' | 'said'> | VariantAnswerPath | CodeReadingPath<KeyOfAny<CodeReading>>
      : never)

/** Parts that hang on what the entry is: what it repairs, asks or gets round, and how sure it is. */
type PathByNature =
  | `remedy:${string}.${Extract<PathsOfAny<Entry<'remedy'>, 'text'>, 'ask' | 'expect' | 'risk'>}`
  | `rule:${string}.${Extract<PathsOfAny<Entry<'rule'>, 'text'>, 'because' | 'claim' | 'differs'>}`

type Entry<N extends keyof EntryFiles> = EntryFiles[N][keyof EntryFiles[N]]

/** Groups of a question with a text for each answer. */
type AnswerPart = Extract<KeyOfAny<Entry<'question'>>, 'options' | 'optionHelp' | 'seen' | 'said'>
type AnswerPath<Part extends AnswerPart> = `question:${string}.${Part}.${string}`

/** The words of an answer where a question is asked in another wording. */
type VariantAnswerPath =
  `question:${string}.variants.${KeyOfAny<ValueOfAny<Entry<'question'>, 'variants'>>}.options.${string}`

type CodeEntry = Omit<typeof code, 'book'>[Exclude<keyof typeof code, 'book'>]
type CodeReading = ValueOfAny<CodeEntry, Scope>
type CodeReadingPath<Part extends string> = `code:${string}.${Extract<KeyOfAny<CodeEntry>, Scope>}.${Part}`
type CodePath =
  | CodeReadingPath<keyof CodeReading>
  | `code:${string}.${Extract<KeyOfAny<CodeEntry>, 'elsewhere'>}.${string}`

/** Parts of the sayings of guides that go by the names of sayings, reasons and guides. */
type SaidPart = (typeof saidKinds)[number] | 'reason' | 'guide'
type SaidPath = `claim:${Extract<keyof typeof claim, SaidPart>}.${string}`

/** Paths to what is wanted below a group; of several groups those that all of them have. */
type Paths<Group, W extends Want> = {
  [K in Exclude<keyof Group & string, Variant>]: Group[K] extends string
    ? TextPath<Group, K, W>
    : Group[K] extends readonly string[]
      ? W extends 'list'
        ? K
        : never
      : `${K}.${Paths<Group[K], W>}`
}[Exclude<keyof Group & string, Variant>]

/** A text for machines of one market; it is asked for by the plain key beside it. */
type Variant = `${string}_${Market}`

type TextPath<Group, K extends string, W extends Want> = K extends `${infer Stem}_other`
  ? W extends 'counted'
    ? `${Stem}_one` extends keyof Group
      ? Stem
      : never
    : never
  : K extends `${string}_one`
    ? never
    : W extends 'text'
      ? K
      : never

/** Paths that at least one of several groups has. */
type PathsOfAny<Group, W extends Want> = Group extends unknown ? Paths<Group, W> : never

type KeyOfAny<Group> = Group extends unknown ? keyof Group & string : never

type ValueOfAny<Group, K> = Group extends unknown ? (K extends keyof Group ? Group[K] : never) : never
