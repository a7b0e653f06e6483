import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withNewNumbers } from '../../../src/authoring/caseNumbering'
import { caseNumbers as numbers } from '../../../src/knowledge/caseNumbers'
import { codes } from '../../../src/knowledge/codes/book'
import { knowledge } from '../../../src/knowledge/knowledge'
import { readCaseCode } from '../../../src/wizard/case/caseCode'
import { nameOf } from '../../../src/wizard/case/caseNumbers'
import { writeSessionLink } from '../../../src/wizard/case/link'
import { service, worksAgain } from '../../../src/wizard/case/session'
import releasedCodes from './releasedCaseCodes.json'
import released from './releasedNumbers.json'

const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const marked = (rows: readonly string[], { rows: count }: { rows: number }): string =>
  mark(rows.slice(0, count).join('\n'))

describe('the numbers of case codes', () => {
  it('were only added to: a number once given out means the same for ever', () => {
    const words = [...released.questions.words].map(Number)
    const questions = numbers.questions.map((row, i) => row.split(' ').slice(0, words[i]).join(' '))
    expect([
      marked(numbers.symptoms, released.symptoms),
      marked(numbers.codes, released.codes),
      marked(questions, released.questions),
      marked(numbers.remedies, released.remedies),
      mark(JSON.stringify([numbers.first, numbers.told, numbers.usual])),
    ]).toEqual([
      released.symptoms.mark,
      released.codes.mark,
      released.questions.mark,
      released.remedies.mark,
      released.shares,
    ])
  })

  it('are one for each message, code, question, answer and remedy, and no two are of one name', () => {
    const missing = 'Some entries have no number: npm run -s knowledge -- numbers prints the file with them'
    expect(withNewNumbers(numbers, knowledge, Object.keys(codes)), missing).toEqual(numbers)
    for (const rows of [numbers.symptoms, numbers.codes, numbers.questions, numbers.remedies])
      expect(new Set(rows.map(nameOf)).size).toBe(rows.length)
    for (const row of numbers.questions) expect(new Set(row.split(' ')).size).toBe(row.split(' ').length)
    for (const reserved of [service, worksAgain])
      expect(numbers.remedies).toContain(reserved.slice('remedy:'.length))
  })

  it('get new ones at the end for what is new', () => {
    const bearer = knowledge.questions['question:bearer']
    if (bearer === undefined) throw new Error('There is no such question')
    const grown = {
      ...knowledge,
      questions: {
        ...knowledge.questions,
        'question:bearer': { ...bearer, answers: { satellite: 'rarely' as const, ...bearer.answers } },
        'question:new-one': bearer,
      },
    }
    const after = withNewNumbers(numbers, grown, Object.keys(codes))
    const row = numbers.questions.findIndex((one) => nameOf(one) === 'bearer')
    expect(after.questions[row]).toBe(`${numbers.questions[row]} satellite`)
    expect(nameOf(after.questions[after.questions.length - 1] ?? '')).toBe('new-one')
    expect(after.questions).toHaveLength(numbers.questions.length + 1)
  })
})

describe('every case code we released', () => {
  it.each(releasedCodes)('opens: %s', (code, link) => {
    const back = readCaseCode(code, numbers, knowledge)
    expect(back).not.toBeNull()
    // What later editions no longer have is left out of both.
    const edition = link.split('!')[1] ?? ''
    if (back?.unread.length === 0)
      expect(writeSessionLink({ ...back.session, edition }, knowledge)).toBe(link)
  })
})
