import { describe, expect, it } from 'vitest'
import { createCaseRecords, readRecord, readSession } from '../../src/app/caseRecords'
import type { Observation, Session } from '../../src/wizard/case/session'
import { newSession } from '../../src/wizard/case/session'
import { fakePlatform } from '../support/fakePlatform'

const seen: Observation = { answered: 'question:on-wifi', answer: 'yes', by: 'person', at: 7 }
const begun: Session = {
  ...newSession('2026.1', 1_760_000_000_000),
  picked: 'symptom:no-line',
  observations: [seen],
}

describe('a stored case', () => {
  it('is read where it has the right form', () => {
    expect(readSession(begun)).toEqual(begun)
  })

  it('is read in the form of before 2026.5, in which what was picked was called the symptom', () => {
    const { picked, ...rest } = begun
    const earlier = [{ symptom: 'code:97', observations: [] }]
    expect(readSession({ ...rest, symptom: picked, earlier })).toEqual({
      ...begun,
      earlier: [{ picked: 'code:97', observations: [] }],
    })
  })

  it.each([
    null,
    [],
    { ...begun, picked: 'cause:x' },
    { ...begun, extra: 1 },
    { ...begun, edition: '2'.repeat(3000) },
    { ...begun, observations: Array.from({ length: 20_000 }, () => seen) },
    { ...begun, earlier: [{ picked: 'code:97', observations: Array.from({ length: 2000 }, () => seen) }] },
  ])('is none, where no case of ours comes near that form or size: %#', (value) => {
    expect(readSession(value)).toBeNull()
  })

  it('is read with the visit that owns it, in the form in which it was first kept under a name', () => {
    const record = { session: begun, owner: 'a', order: 3, generation: null }
    expect(readRecord(record)).toEqual(record)
    expect(readRecord({ ...record, generation: 1_760_000_000_000 })).not.toBeNull()
    expect(readRecord({ ...record, session: {} })).toBeNull()
    expect(readRecord({ ...record, order: 'x' })).toBeNull()
    expect(readRecord(begun)).toBeNull()
  })
})

describe('the records of a device', () => {
  const record = (order: number) => ({ session: begun, owner: 'a', order, generation: null })

  function device(beginning: Parameters<typeof fakePlatform>[0] = {}) {
    const platform = fakePlatform(beginning)
    let setAside = 0
    const records = createCaseRecords(platform, () => {
      setAside += 1
    })
    return { records, device: platform.device, setAside: () => setAside }
  }

  it('are in both storages until they are forgotten', () => {
    const { records, device: disk } = device()
    expect(records.write('case:a', record(1))).toBe(true)
    expect(records.read('case:a')).toEqual(record(1))
    expect([...disk.durable.keys()]).toEqual(['case:a'])
    records.forget('case:a')
    expect(records.read('case:a')).toBeNull()
    expect([...disk.durable.keys()]).toEqual([])
  })

  it('come with the latest first, and the count goes on from what was forgotten', () => {
    const { records } = device()
    records.write('case:a', record(1))
    records.write('case:b', record(3))
    records.write('case:c', record(2))
    expect(records.all().map(({ id }) => id)).toEqual(['case:b', 'case:c', 'case:a'])
    records.forget('case:b')
    expect(records.last()).toBe(3)
  })

  it('are told to be refused where they are', () => {
    const { records } = device({ refusesStorage: true })
    expect(records.write('case:a', record(1))).toBe(false)
    expect(records.all()).toEqual([])
    expect(records.last()).toBe(0)
  })

  it('are set aside once where they cannot be read or are far too long', () => {
    const long = { ...begun, observations: Array.from({ length: 20_000 }, () => seen) }
    const {
      records,
      device: disk,
      setAside,
    } = device({
      kept: {
        'pos-triage.case:a': { ...record(1), session: long },
        'pos-triage.case:b': 7,
        'pos-triage.count': 'x',
      },
    })
    expect(records.all()).toEqual([])
    expect(records.last()).toBe(0)
    expect(setAside()).toBe(2)
    expect([...disk.kept.keys()].every((key) => key.endsWith('.set-aside'))).toBe(true)
    records.all()
    expect(setAside()).toBe(2)
  })
})
