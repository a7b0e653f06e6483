import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { everyLanguage } from '../../../src/authoring/laws/everyLanguage'
import { requiredTexts } from '../../../src/authoring/laws/requiredTexts'
import { whole } from './broken'

it('A text that is required and missing is one finding, not two', () => {
  const { dormant: _, ...causes } = whole.texts['zh-CN'].cause ?? {}
  const base = { ...whole, texts: { ...whole.texts, 'zh-CN': { ...whole.texts['zh-CN'], cause: causes } } }
  const before = requiredTexts.find(whole)
  const found = requiredTexts
    .find(base)
    .filter((one) => !before.some((known) => isDeepStrictEqual(known, one)))
  expect(found.map(({ culprit }) => culprit)).toEqual(['cause:dormant'])
  expect(everyLanguage.find(base)).toEqual([])
})
