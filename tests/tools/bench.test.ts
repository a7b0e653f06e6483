import { describe, expect, it } from 'vitest'
import { replaceBlocks } from '../../tools/bench/docs'
import { showTable } from '../../tools/bench/table'

describe('a table', () => {
  const table = {
    name: 'fruit',
    title: 'Fruit',
    columns: [
      { key: 'kind', head: 'kind' },
      { key: 'weight', head: 'weight', show: (value: number) => value.toFixed(1) },
    ],
    rows: [
      { kind: 'apple', weight: 1.25 },
      { kind: 'pear', weight: null },
    ],
    notes: ['By hand.'],
  }

  it('is printed in columns, numbers to the right, what is not known as a dash', () => {
    expect(showTable(table).split('\n')).toEqual([
      '**Fruit**',
      '',
      '| kind  | weight |',
      '| ----- | -----: |',
      '| apple |    1.3 |',
      '| pear  |      – |',
      '',
      'By hand.',
    ])
  })

  it('takes the place of the former one in the documentation, and must have a place there', () => {
    const before = 'a\n<!-- bench:begin fruit -->\nold\n<!-- bench:end fruit -->\nz\n'
    const after = replaceBlocks(before, new Map([['fruit', 'new']]))
    expect(after).toBe('a\n<!-- bench:begin fruit -->\n\nnew\n\n<!-- bench:end fruit -->\nz\n')
    expect(replaceBlocks(after, new Map([['fruit', 'new']]))).toBe(after)
    expect(() => replaceBlocks(before, new Map([['nuts', 'new']]))).toThrow('nuts')
  })
})
