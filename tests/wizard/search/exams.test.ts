import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Hit } from '../../../src/wizard/search/find'
import { find, languageOf, sameWalk, shown } from './finders'

/**
 * Exams: what is typed, and where that is right to lead. `right` names messages, codes or causes with a bar between them,
 * or says `none`: nothing of ours means that. An exam is a file of its own in this folder, and every file is read.
 */
const folder = new URL('exams/', import.meta.url)
const exams = readdirSync(folder).filter((name) => name.endsWith('.csv'))

const line = z.object({ typed: z.string(), lang: z.enum(['zh', 'zh-CN', 'en']), right: z.string() })

/** Whether a hit is one of those that are right. */
function isRight({ picked, cause }: Hit, right: string): boolean {
  const names = right === 'none' ? [] : right.split('|')
  return names.some((name) =>
    name.startsWith('cause:') ? cause?.cause === name : sameWalk(name).includes(picked),
  )
}

/** What a line names that does not exist: an exam may know more than we do, and that is no excuse to be sure. */
const unknownIn = (right: string): string[] =>
  right === 'none'
    ? []
    : right
        .split('|')
        .filter((name) =>
          name.startsWith('cause:') ? !(name in knowledge.causes) : sameWalk(name).length === 0,
        )

describe.each(exams)('the exam %s', (name) => {
  const rows: unknown = parse(readFileSync(new URL(name, folder)), { columns: true, trim: true })
  const lines = z.array(line).parse(rows)
  const answers = lines.map(({ typed, lang, right }) => {
    const hits = find[languageOf(lang)](typed)
    return {
      right,
      hits,
      told: `${typed} (${right}) found ${shown(hits)}`,
      first: hits[0] !== undefined && isRight(hits[0], right),
      unsure: hits.every(({ sure }) => !sure),
    }
  })
  const nones = answers.filter(({ right }) => right === 'none')
  const ours = answers.filter(({ right }) => right !== 'none')

  it('is sure of no wrong entry', () => {
    const wrong = answers.filter(({ hits, right }) => hits.some((hit) => hit.sure && !isRight(hit, right)))
    expect(wrong.map(({ told }) => told)).toEqual([])
  })

  it('is right, or says that it is not sure, in at least 93 of 100 lines', () => {
    const good = answers.filter(({ first, unsure }) => first || unsure)
    expect(good.length / answers.length).toBeGreaterThanOrEqual(0.93)
  })

  it('has what is ours among what it shows, in at least 80 of 100 lines', () => {
    const misses = ours.filter(({ hits, right }) => !hits.some((hit) => isRight(hit, right)))
    expect(misses.length / ours.length, misses.map(({ told }) => told).join('\n')).toBeLessThanOrEqual(0.2)
  })

  it('ends in none of these where nothing of ours is meant, thirty times at the least', () => {
    const ending = nones.filter(({ unsure }) => unsure)
    expect(ending.length, nones.map(({ told }) => told).join('\n')).toBeGreaterThanOrEqual(30)
  })

  it('names nothing but what exists', () => {
    expect(lines.flatMap(({ typed, right }) => unknownIn(right).map((id) => `${typed}: ${id}`))).toEqual([])
  })
})

it('there is an exam', () => {
  expect(exams).toContain('own.csv')
})
