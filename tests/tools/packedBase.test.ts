import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unpack } from '../../src/browser/packed'
import { knowledge } from '../../src/knowledge/knowledge'
import { pack } from '../../tools/build/pack'

it('the base that is sent is the base that is written', () => {
  expect(JSON.stringify(unpack(pack(knowledge)))).toBe(JSON.stringify(knowledge))
})

it('what is packed and unpacked again is what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value))
    }),
  )
})

it('what is no plain value is not packed', () => {
  expect(() => pack({ at: Symbol('here') })).toThrow('no plain value')
})
