import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readCase } from '../../src/authoring/readCase'
import { simulate } from '../../src/authoring/simulation/simulate'
import { claimVerdicts } from '../../src/knowledge/claims/verdicts'
import { codes } from '../../src/knowledge/codes/book'
import { knowledge } from '../../src/knowledge/knowledge'
import { content, language } from '../../src/knowledge/schema'
import { survey } from '../../src/wizard/case/walk'
import { explanationOf } from '../support/explanationOf'
import { knowledgeCommand as run } from '../support/knowledgeCommand'

const root = fileURLToPath(new URL('../..', import.meta.url))

// A limit for what hangs: every command starts a process, and some walk every message.
vi.setConfig({ testTimeout: 180_000 })

describe('knowledge check', () => {
  it('prints each row beside its words and finds nothing', () => {
    const { status, stdout, stderr } = run('check')
    expect(status).toBe(0)
    expect(stdout).toMatch(/cause:weak-signal +full-no-data 0\.\d\d \(much less\)/)
    expect(stderr).toContain('Every law holds')
  })
})

describe('knowledge export', () => {
  it('gives the whole base as it is', () => {
    const { weights, texts, codes: book, claims, ...base } = JSON.parse(run('export').stdout)
    expect(content.safeParse(base).success).toBe(true)
    expect({ ...base, weights }).toEqual(JSON.parse(JSON.stringify(knowledge)))
    expect(claims).toEqual(claimVerdicts)
    expect(book).toMatchObject(codes)
    expect(book['code:51']).toMatchObject({
      readings: { card: { confidence: 'high' } },
      leads: { card: 'symptom:limit-or-balance' },
    })
    expect(texts.en.question.moved.ask).toEqual(expect.any(String))
    expect(Object.keys(texts)).toEqual(language.options)
  })
})

describe('knowledge claims', () => {
  const file = join(root, 'tests/knowledge/claims/claims.csv')
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const changed = (change: (text: string) => string) => {
    const path = join(folder, 'claims.csv')
    writeFileSync(path, change(readFileSync(file, 'utf8')))
    return path
  }

  it('has a verdict on every claim, and on what one advertisement says of the trade', () => {
    const { status, stdout } = run('claims', file)
    const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
    const claims = rows.filter((row) => row.startsWith('S0-025,') || !row.split(',').includes('ad'))
    expect(status).toBe(0)
    expect(stdout).toContain(`${claims.length} of ${claims.length} claims`)
    expect(claims).toHaveLength(693)
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['missing from the file', (text) => text.replace(/^S0-012,.*\n/m, ''), /S0-012 is in the verdicts/],
    ['doubled', (text) => text.replace(/^(S0-012,.*\n)/m, '$1$1'), /S0-012 is listed twice/],
    ['new', (text) => `${text}S9-001,cause,ip-layer-error,cause:x\n`, /S9-001 is missing/],
  ])('names a claim that is %s and exits with 1', (_, change, says) => {
    const { status, stderr } = run('claims', changed(change))
    expect(status).toBe(1)
    expect(stderr).toMatch(says)
  })

  it('says what is wrong with a file that holds none, and exits with 2', () => {
    const wrong = run(
      'claims',
      changed(() => 'id,kind\nS0-001,cause\n'),
    )
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('no column')])
    expect(run('claims', join(folder, 'gone.csv')).status).toBe(2)
  })
})

describe('knowledge schema', () => {
  it('prints the numbers of case codes, and the schema of tickets', () => {
    expect(JSON.parse(run('numbers').stdout).first.symptoms).toBeGreaterThan(0)
    expect(JSON.parse(run('schema', 'ticket').stdout).properties.format).toEqual({
      type: 'string',
      const: 'pos-triage-ticket',
    })
  })

  it('is a JSON Schema of the content', () => {
    const schema = JSON.parse(run('schema').stdout)
    expect(schema.$schema).toContain('json-schema.org')
    expect(Object.keys(schema.properties)).toContain('causes')
  })
})

describe('knowledge diagnose', () => {
  const words = [
    'sale-before=first-try',
    'bearer=sim',
    'signal-icon=full-no-data',
    'tried:move-to-better-signal=no-change',
  ]

  it('says what the engine says', () => {
    const { status, stdout } = run('diagnose', 'ip-layer-error', ...words, '--json')
    expect(status).toBe(0)
    const read = readCase(knowledge, 'symptom:ip-layer-error', words)
    if (!('session' in read)) throw new Error('The case was not read')
    const { numbers: _, ...walk } = survey(knowledge, read.session)
    const said = { ...walk, explanation: explanationOf(knowledge, read.session) }
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(said)))
  })

  it('prints the ranking, the reasons and what comes next in words', () => {
    const { stdout } = run('diagnose', 'ip-layer-error', ...words)
    expect(stdout).toMatch(/Money: not-sent \(payments that count: 0\)/)
    expect(stdout).toMatch(/Keep selling, this sale\n {2}\S/)
    expect(stdout).toMatch(/Keep selling, the next customer\n {2}\S/)
    expect(stdout).toMatch(/\+\d+\.\d dB/)
    expect(stdout).toMatch(/Next: /)
  })

  it('says what comes next for a payment in doubt, and why there is no way for its sale', () => {
    const { stdout } = run('diagnose', 'qr-payment-pending')
    expect(stdout).toMatch(/Money: scan-in-doubt \(payments that count: 0 to 1\)/)
    expect(stdout).toMatch(/next for the payment: .+, then .+/)
    expect(stdout).toMatch(/Keep selling, this sale \(in-doubt\)/)
    expect(stdout).toMatch(/Next: settle the payment: /)
  })

  it('says what an open payment waits for, and what the machine holds', () => {
    const looked = [
      'paid-entries=none',
      'other-attempts=no-entry',
      'what-was-done=sale',
      'reversal-words=none',
    ]
    const said = [...looked, 'acquirer-said=wait', 'unsent-records=some']
    const { stdout } = run('diagnose', 'charged-but-failed', ...said)
    expect(stdout).toMatch(/records in the machine: holds/)
    expect(stdout).toMatch(/Next: wait until the acquirer has a result; the payment is still open/)
  })

  it('names what it cannot read, with near matches, and exits with 2', () => {
    const wrong = run(
      'diagnose',
      'ip-layer-eror',
      'bearr=sim',
      'bearer=simm',
      'tried:restart-ruter=helped',
      'tried:restart-router=better',
    )
    expect(wrong.status).toBe(2)
    expect(wrong.stdout).toBe('')
    expect(wrong.stderr).toMatch(/No such symptom: ip-layer-eror\. Did you mean ip-layer-error/)
    expect(wrong.stderr).toMatch(/No such question: bearr\. Did you mean bearer/)
    expect(wrong.stderr).toMatch(/No such answer: bearer=simm\. Did you mean bearer=sim/)
    expect(wrong.stderr).toMatch(/No such remedy: restart-ruter\. Did you mean restart-router/)
    expect(wrong.stderr).toMatch(/No such result: better/)
  })
})

describe('knowledge, used wrongly', () => {
  it.each<[string, string[]]>([
    ['knowledge check', []],
    ["'dance'", ['dance']],
    ["'--loud'", ['check', '--loud']],
    // An option of other commands.
    ["'--json'", ['check', '--json']],
    ["'SYMPTOM'", ['diagnose']],
    ['no-answer', ['simulate', 'response-code-01', 'no-answer']],
    ['1.5', ['simulate', '--cases', '1.5']],
    ['oil', ['tree', 'response-code-01', '--format', 'oil']],
    ["'2'", ['tree', 'response-code-01', '--reach', '2']],
  ])('names %s after %j, says how it is used, and exits with 2', (named, words) => {
    const { status, stdout, stderr } = run(...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(named)
    expect(stderr).toContain('Usage: knowledge')
  })

  it('gives the help that was asked for, and exits with 0', () => {
    const { status, stdout } = run('simulate', '--help')
    expect([status, stdout]).toEqual([0, expect.stringContaining('--cases <number>')])
  })
})

describe('knowledge simulate', () => {
  it('prints what a message is worth, or says what was wrong with the words', () => {
    const { status, stdout } = run('simulate', 'response-code-01', '--cases', '20', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      JSON.parse(JSON.stringify(simulate(knowledge, 'symptom:response-code-01', { cases: 20, seed: 1 }))),
    ])
    const wrong = run('simulate', 'response-code-1', '--cases', '20')
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('response-code-01')])
  })
})

describe('knowledge tree', () => {
  it('draws the walks of a message as JSON or as a chart', () => {
    const grown = JSON.parse(run('tree', 'no-answer').stdout)
    expect(grown.step).toEqual({
      kind: 'ask',
      question: 'question:paid-entries',
      why: 'money',
      saves: null,
      remedy: null,
    })
    expect(run('tree', 'qr-payment-pending', '--format', 'mermaid').stdout).toContain('settle the payment: ')
    expect(run('tree', 'no-answer', '--format', 'mermaid').stdout).toMatch(/^flowchart TD\n +n0\["ask /)
  })
})
