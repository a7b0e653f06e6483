import fc from 'fast-check'
import { expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge'
import { unpack } from '../../src/knowledge/packed'
import { pack } from '../../tools/build/base'

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
