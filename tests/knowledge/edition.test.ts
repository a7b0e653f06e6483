import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge'
import editions from './editions.json'

/** What a walk hangs on. Two bases with one mark lead every case the same way. */
function markOf({
  symptoms,
  causes,
  questions,
  remedies,
  codeLeads,
  money,
  weights,
}: typeof knowledge): string {
  const walked = JSON.stringify([symptoms, causes, questions, remedies, codeLeads, money, weights])
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
