import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { knowledge } from '../../../src/knowledge/knowledge'
import { isCode } from '../../../src/wizard/case/picked'
import type { Picked } from '../../../src/wizard/case/session'
import type { Hit } from '../../../src/wizard/search/find'
import { domainCauses, domainMessages } from './domainCauses'
import { find, languageOf, sameWalk, shown } from './finders'

/** What a row of the domain's tables says of typed words. */
interface Row {
  typed: string
  hits: Hit[]
  /** Where they must lead; empty where nothing of it exists yet, and then nothing else may be sure. */
  leads: (hit: Hit) => boolean
  exists: boolean
  /** What the row names besides, as where to start: it is not wrong to be sure of that. */
  named: ReadonlySet<Picked>
}

const table = <T>(name: string, row: z.ZodMiniType<T>): T[] =>
  z
    .array(row)
    .parse(
      parse(readFileSync(new URL(`../../../docs/domain/${name}.csv`, import.meta.url)), { columns: true }),
    )

/**
 * What a text of the tables names by ids or by codes, in its order and not as a wrong neighbour: for each the picks that
 * lead there, and none where it does not exist yet.
 */
function namedIn(text: string): Picked[][] {
  const kept = text.replace(/\bnever [^;,]*/g, '').replace(/\bkey error\b/g, 'key-error')
  const names = kept.match(/\b[a-z]+(?:-[a-z0-9]+)+\b|\bfrozen\b|\b\d\d\b/g) ?? []
  return names.map((name) => {
    const picks = sameWalk(/^\d\d$/.test(name) ? `code:${name}` : `symptom:${name}`)
    // A code without a message of its own is led to by no words.
    return picks.some((picked) => !isCode(picked)) ? picks : []
  })
}

/** The picks that lead to what the text of the domain names for these words, where their row does not. */
const namedElsewhere = (typed: string): Picked[] => {
  const message = domainMessages[typed]
  return message === undefined ? [] : sameWalk(message)
}

/** Whether what a row names first exists: until then the others are only not wrong. */
const isThere = ([first]: Picked[][]): boolean => first !== undefined && first.length > 0

const causePrefix = 'cause: '

const typedWords = table(
  'typed-words',
  z.object({ typed: z.string(), lang: z.string(), leads_to: z.string(), note: z.string() }),
).map(({ typed, lang, leads_to: to, note }): Row => {
  const hits = find[languageOf(lang)](typed)
  const named = new Set(namedIn(note).flat())
  if (!to.startsWith(causePrefix)) {
    const right = new Set([...namedIn(to).flat(), ...namedElsewhere(typed)])
    return { typed, hits, leads: ({ picked }) => right.has(picked), exists: isThere(namedIn(to)), named }
  }
  const causes = domainCauses[to.slice(causePrefix.length)]
  if (causes === undefined) throw new Error(`${typed}: ${to} is none of the causes in domainCauses.ts`)
  const ours = causes.filter((cause) => cause in knowledge.causes)
  return {
    typed,
    hits,
    leads: ({ cause }) => cause !== null && ours.includes(cause.cause),
    exists: ours.length > 0,
    named,
  }
})

const screenTexts = table(
  'screen-texts',
  z.object({ text: z.string(), lang: z.string(), right: z.string() }),
).map(({ text, lang, right }): Row => {
  // What is round it is said in brackets.
  const typed = text.replace(/ \(.*\)$/, '')
  const messages = new Set([...namedIn(right).flat(), ...namedElsewhere(typed)])
  return {
    typed,
    hits: find[languageOf(lang)](typed),
    leads: ({ picked }) => messages.has(picked),
    exists: isThere(namedIn(right)) || namedElsewhere(typed).length > 0,
    named: new Set(),
  }
})

const told = ({ typed, hits }: Row) => `${typed} found ${shown(hits)}`

describe.each([
  ['typed-words.csv', typedWords],
  ['screen-texts.csv', screenTexts],
])('%s', (_, rows) => {
  const existing = rows.filter(({ exists }) => exists)

  it('leads at least 97 of 100 rows whose message or cause exists there first', () => {
    const misses = existing.filter(({ hits: [first], leads }) => first === undefined || !leads(first))
    expect(existing.length).toBeGreaterThan(0)
    expect(misses.length / existing.length, misses.map(told).join('\n')).toBeLessThanOrEqual(0.03)
  })

  it('is sure of nothing else', () => {
    const wrong = rows.filter(({ hits, leads, named }) =>
      hits.some((hit) => hit.sure && !leads(hit) && !named.has(hit.picked)),
    )
    expect(wrong.map(told)).toEqual([])
  })
})
