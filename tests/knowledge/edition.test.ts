import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge'
import editions from './editions.json'

/** Keys in their order of the alphabet, so that an entry may be anywhere in its file. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Mark of everything that a walk hangs on: two bases with one mark lead every case the same way. */
function markOf({
  symptoms,
  causes,
  questions,
  remedies,
  codeLeads,
  money,
  weights,
}: typeof knowledge): string {
  const walked = JSON.stringify([symptoms, causes, questions, remedies, codeLeads, money, weights], inOrder)
  return createHash('sha256').update(walked).digest('hex').slice(0, 16)
}

it('the edition is written anew whenever causes, questions, rows or remedies change', () => {
  const marks = new Map(Object.entries(editions))
  const known = marks.get(knowledge.edition)
  expect(
    markOf(knowledge),
    `The base is no longer that of edition ${knowledge.edition}: give it a new one in src/knowledge/knowledge.ts, and add its mark to tests/knowledge/editions.json`,
  ).toBe(known)
})

it('no two editions have one mark', () => {
  const marks = Object.values(editions)
  expect(new Set(marks).size).toBe(marks.length)
})
