import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Hit } from '../../../src/wizard/search/find'
import { find, languageOf, sameWalk, shown } from './finders'

/**
 * Exams: what is typed, and where that is right to lead. `right` names messages, codes or causes with a bar between them,
 * or says `none`: nothing of ours means that. `unsure`, alone or beside them, is a real text without a meaning to be sure
 * of: nothing may be sure but what stands beside it. An exam is a file of its own in this folder, and every file is read.
 */
const folder = new URL('exams/', import.meta.url)
const exams = readdirSync(folder).filter((name) => name.endsWith('.csv'))

const line = z.object({ typed: z.string(), lang: z.enum(['zh', 'zh-CN', 'en']), right: z.string() })

/** The messages, codes and causes that a line names. */
const namesOf = (right: string): string[] =>
  right.split('|').filter((name) => name !== 'none' && name !== 'unsure')

/** Whether a hit is one of those that are right. */
const isRight = ({ picked, cause }: Hit, right: string): boolean =>
  namesOf(right).some((name) =>
    name.startsWith('cause:') ? cause?.cause === name : sameWalk(name).includes(picked),
  )

/** What a line names that does not exist: an exam may know more than we do, and that is no excuse to be sure. */
const unknownIn = (right: string): string[] =>
  namesOf(right).filter((name) =>
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
  // What has no sure meaning need not be shown, whatever it may also be.
  const ours = answers.filter(
    ({ right }) => !right.split('|').some((name) => name === 'none' || name === 'unsure'),
  )

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
