/**
 * Proof by the compiler, never run: every entry of the knowledge has its texts in the English files. Where one lacks,
 * `npm run types` names it here. The sayings of guides are put together at run time; a law of `knowledge check` holds
 * for them, and for the other languages.
 */

import type cause from '../../locales/en/cause.json'
import type code from '../../locales/en/code.json'
import type question from '../../locales/en/question.json'
import type reading from '../../locales/en/reading.json'
import type remedy from '../../locales/en/remedy.json'
import type rule from '../../locales/en/rule.json'
import type source from '../../locales/en/source.json'
import type step from '../../locales/en/step.json'
import type symptom from '../../locales/en/symptom.json'
import type warning from '../../locales/en/warning.json'
import type { fiveToNine } from '../../src/knowledge/codes/fiveToNine'
import type { lettersAToD } from '../../src/knowledge/codes/lettersAToD'
import type { lettersEToZ } from '../../src/knowledge/codes/lettersEToZ'
import type { zeroToFour } from '../../src/knowledge/codes/zeroToFour'
import type { areas } from '../../src/knowledge/knowledge'
import type { readings } from '../../src/knowledge/readings'
import type { rules } from '../../src/knowledge/rules'
import type { KnownSourceId } from '../../src/knowledge/sources'

type Area = (typeof areas)[keyof typeof areas]

/** Entries of a kind in all areas. */
type EntriesOf<Kind extends string> = Area extends infer A
  ? A extends { readonly [K in Kind]: readonly (infer Entry)[] }
    ? Entry
    : never
  : never

type Remedy = EntriesOf<'remedies'>

type NameOf<Id> = Id extends `${string}:${infer Name}` ? Name : never

/** Texts that an entry needs only where it is of a certain nature. */
type Where<Entry, Nature, Texts> = Entry extends Nature ? Texts : unknown

type Judged<Entry> = Where<Entry, { standing: { kind: 'judged' } }, { because: string }>

interface Texts {
  symptom: {
    [E in EntriesOf<'symptoms'> as NameOf<E['id']>]: { name: string; tile: string; meaning: string }
  }
  cause: {
    [E in EntriesOf<'causes'> as NameOf<E['id']>]: { name: string; meaning: string } & Judged<E>
  }
  question: {
    [E in EntriesOf<'questions'> as NameOf<E['id']>]: {
      ask: string
      why: string
      options: Record<keyof E['answers'], string>
      seen: Record<keyof E['answers'], string>
    }
  }
  remedy: {
    [E in Remedy as NameOf<E['id']>]: { name: string; why: string } & Where<
      E,
      { effect: 'repairs' },
      { expect: string }
    > &
      Where<E, { effect: 'works-around' }, { risk: string }> &
      Where<E, { request: object }, { ask: string; say: string[] }>
  }
  step: { [Id in Remedy['steps'][number] as NameOf<Id>]: { text: string } }
  warning: {
    [E in EntriesOf<'warnings'> as NameOf<E['id']>]: { text: string; why: string } & Judged<E>
  }
  source: { [Id in KnownSourceId as NameOf<Id>]: { title: string } }
  rule: {
    [E in (typeof rules)[number] as NameOf<E['id']>]: {
      name: string
      says: string
      till: string
    } & Judged<E> &
      Where<E, { standing: { kind: 'claimed' } }, { claim: string; differs: string }>
  }
  reading: { [E in (typeof readings)[number] as NameOf<E['id']>]: { where: string; says: string } }
  code: CodeTexts<typeof zeroToFour> &
    CodeTexts<typeof fiveToNine> &
    CodeTexts<typeof lettersAToD> &
    CodeTexts<typeof lettersEToZ>
}

type CodeTexts<Rows> = {
  [Code in keyof Rows]: (Rows[Code] extends { readings: infer Readings }
    ? Record<keyof Readings, { meaning: string; action: string }>
    : never) &
    (Rows[Code] extends { elsewhere: infer Uses } ? { elsewhere: Record<keyof Uses, string> } : unknown)
}

interface English {
  symptom: typeof symptom
  cause: typeof cause
  question: typeof question
  remedy: typeof remedy
  step: typeof step
  warning: typeof warning
  source: typeof source
  rule: typeof rule
  reading: typeof reading
  code: typeof code
}

/** Paths to the texts that are wanted and not given. */
type Missing<Wanted, Given> = {
  [K in keyof Wanted & string]: K extends keyof Given
    ? Given[K] extends Wanted[K]
      ? never
      : `${K}.${Wanted[K] extends string | readonly string[] ? 'text' : Missing<Wanted[K], Given[K]>}`
    : K
}[keyof Wanted & string]

declare function none<_Missing extends never>(): void

none<Missing<Pick<Texts, 'symptom'>, English>>()
none<Missing<Pick<Texts, 'cause'>, English>>()
none<Missing<Pick<Texts, 'question'>, English>>()
none<Missing<Pick<Texts, 'remedy'>, English>>()
none<Missing<Pick<Texts, 'step'>, English>>()
none<Missing<Pick<Texts, 'warning'>, English>>()
none<Missing<Pick<Texts, 'source'>, English>>()
none<Missing<Pick<Texts, 'rule'>, English>>()
none<Missing<Pick<Texts, 'reading'>, English>>()
none<Missing<Pick<Texts, 'code'>, English>>()

declare const complete: { a: { name: string; say: string[]; options: { yes: string } } }

none<Missing<{ a: { name: string; options: { yes: string } } }, typeof complete>>()
// @ts-expect-error: b is not there at all.
none<Missing<{ b: { name: string } }, typeof complete>>()
// @ts-expect-error: a has no such part.
none<Missing<{ a: { meaning: string } }, typeof complete>>()
// @ts-expect-error: a has no such answer.
none<Missing<{ a: { options: { no: string } } }, typeof complete>>()
// @ts-expect-error: a list is no text.
none<Missing<{ a: { say: string } }, typeof complete>>()

/** Kinds of ids that the compiler knows by their kind alone: such an entry would need no texts. */
type Unnamed<Kind extends string, Id> = string extends NameOf<Id> ? Kind : never

none<
  | Unnamed<'symptom', EntriesOf<'symptoms'>['id']>
  | Unnamed<'cause', EntriesOf<'causes'>['id']>
  | Unnamed<'question', EntriesOf<'questions'>['id']>
  | Unnamed<'remedy', Remedy['id']>
  | Unnamed<'step', Remedy['steps'][number]>
  | Unnamed<'warning', EntriesOf<'warnings'>['id']>
  | Unnamed<'rule', (typeof rules)[number]['id']>
  | Unnamed<'reading', (typeof readings)[number]['id']>
>()
// @ts-expect-error: nothing is known of this id but its kind.
none<Unnamed<'remedy', `remedy:${string}`>>()
