import { expect, it } from 'vitest'
import { findAll } from '../../src/authoring/laws/laws'
import { recognised } from '../../src/authoring/laws/recognised'
import { findingsText } from '../../tools/cli/findingsText'
import { readBase } from '../../tools/cli/readBase'

it('Findings name the file to open and what to do, and the laws that wait', () => {
  const base = readBase(0)
  const { 'warning:factory-reset': _, ...warnings } = base.knowledge.warnings
  const text = findingsText(findAll({ ...base, knowledge: { ...base.knowledge, warnings } }))
  expect(text[0]).toMatch(
    /^src\/knowledge\/areas\/\w+\.ts: symptom:[\w-]+ names warning:factory-reset, which does not exist \(namesExist\)$/,
  )
  expect(text).toContainEqual(expect.stringMatching(/^namesExist: Every id .* Correct the spelling/))
  expect(text).toContainEqual(expect.stringContaining(recognised.name))
  expect(text.slice(-1)[0]).toMatch(/^\d+ findings\.$/)
})

it('Where there is none, every law holds', () => {
  expect(findingsText({ findings: [], unasked: [] })).toEqual(['Every law holds.'])
})
