import { expect, it } from 'vitest'
import { everyLanguage } from '../../../src/authoring/laws/everyLanguage'
import { requiredTexts } from '../../../src/authoring/laws/requiredTexts'
import { whole } from './broken'

it('A text that is required and missing is one finding, not two', () => {
  const { dormant: _, ...causes } = whole.texts['zh-CN'].cause ?? {}
  const base = { ...whole, texts: { ...whole.texts, 'zh-CN': { ...whole.texts['zh-CN'], cause: causes } } }
  expect(requiredTexts.find(base).map(({ culprit }) => culprit)).toEqual(['cause:dormant'])
  expect(everyLanguage.find(base)).toEqual([])
})
