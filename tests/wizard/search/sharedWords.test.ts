import { expect, it } from 'vitest'
import { find } from './finders'

const picks = (typed: string) => find.en(typed).map(({ picked }) => picked)

it('words that a whole terminal and a reader by Bluetooth show are asked about', () => {
  for (const typed of ['Comm. Error', 'comm error']) {
    expect(picks(typed)).toEqual(
      expect.arrayContaining(['symptom:communication-failed', 'symptom:reader-not-paired']),
    )
    expect(
      find.en(typed).some(({ sure }) => sure),
      typed,
    ).toBe(false)
  }
  expect(find.en('bluetooth comm error')[0]).toMatchObject({
    picked: 'symptom:reader-not-paired',
    sure: true,
  })
  expect(find.en('COMMS ERROR')[0]).toMatchObject({ picked: 'symptom:communication-failed', sure: true })
})
