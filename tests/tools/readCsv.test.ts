import { describe, expect, it } from 'vitest'
import { readCsv } from '../../tools/cli/readCsv'

describe('a CSV file', () => {
  it('is read by the names of its columns, with commas, line breaks and quotes in quoted fields', () => {
    expect(
      readCsv('\ufeffid,notes\r\nS0-001,"one, two\r\nthree"\r\nS0-002,"a ""word"""\r\nS0-003,\r\n'),
    ).toEqual([
      { id: 'S0-001', notes: 'one, two\r\nthree' },
      { id: 'S0-002', notes: 'a "word"' },
      { id: 'S0-003', notes: '' },
    ])
  })

  it('may end without a line break, in an empty field too', () => {
    expect(readCsv('id,notes\nS0-001,')).toEqual([{ id: 'S0-001', notes: '' }])
  })

  it('is refused where a row has other columns or a quoted field does not end', () => {
    expect(readCsv('id,notes\nS0-001\n')).toEqual({ unreadable: expect.stringContaining('line 2') })
    expect(readCsv('id,notes\nS0-001,"open\n')).toEqual({ unreadable: expect.stringContaining('line 2') })
  })
})
