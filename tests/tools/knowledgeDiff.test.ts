import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { compareKnowledge } from '../../src/authoring/difference'
import { knowledge } from '../../src/knowledge/knowledge'
import { knowledgeCommand as run } from '../support/knowledgeCommand'

// A limit for what hangs: every command walks every message of two bases.
vi.setConfig({ testTimeout: 180_000 })

describe('knowledge diff', () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const saved = (name: string, value: unknown) => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  const old = JSON.parse(run('export').stdout)

  it('says that nothing differs from an export of today', () => {
    const { status, stdout } = run('diff', saved('today.json', old))
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing differs')])
  })

  it('says what changed, which walks end elsewhere and which texts differ', () => {
    const changed = structuredClone(old)
    changed.symptoms['symptom:response-code-01'].causes['cause:card-routing-fault'] = 'rare'
    changed.texts.en.question.moved.ask = 'Was it moved?'
    const file = saved('changed.json', changed)
    const { status, stdout } = run('diff', file)
    expect(status).toBe(0)
    expect(stdout).toMatch(/~ symptom:response-code-01: causes/)
    expect(stdout).toMatch(/2 end elsewhere/)
    expect(stdout).toMatch(/said .*which-cards=every-card/)
    expect(stdout).toMatch(/first act: .+ → .+/)
    expect(stdout).toMatch(/en question:moved\.ask\n +− Was it moved\?\n +\+ /)
    const { texts, ...difference } = JSON.parse(run('diff', file, '--json').stdout)
    const { texts: _, ...base } = changed
    expect(difference).toEqual(JSON.parse(JSON.stringify(compareKnowledge(base, knowledge))))
    expect(texts).toHaveLength(1)
  })

  it('reads an export without texts, or with other weights than ours', () => {
    const { texts: _, ...textless } = old
    expect(run('diff', saved('textless.json', textless)).stdout).toMatch(/has no texts/)
    const { status, stderr } = run('diff', saved('weightless.json', { ...old, weights: { heavy: 1 } }))
    expect([status, stderr]).toEqual([0, expect.stringContaining('not known')])
  })

  it('reads an export from before steps had ids', () => {
    const remedies = structuredClone(old.remedies)
    for (const remedy of Object.values<Record<string, unknown>>(remedies)) delete remedy.steps
    const { status, stdout } = run('diff', saved('stepless.json', { ...old, remedies }))
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing differs')])
  })

  it('says what cannot be read, and exits with 2', () => {
    const { questions: _, ...broken } = old
    for (const file of [saved('broken.json', broken), saved('list.json', []), join(folder, 'gone.json')]) {
      const { status, stdout, stderr } = run('diff', file)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('is no export of the base')
    }
  })
})
