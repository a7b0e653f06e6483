import { expect, it } from 'vitest'
import { language as languageSchema } from '../../src/knowledge/schema'
import type { Note } from '../../src/wizard/case/store'
import { readTexts } from '../../tools/cli/readTexts'

const { texts } = readTexts()

it.each(languageSchema.options)('The words name every note of the application in %s', (language) => {
  const notes = [
    'link-damaged',
    'link-partly-read',
    'saved-state-set-aside',
    'kept-only-here',
    'visit-too-long',
    'cleared',
    'scanner',
    'card-reader',
  ] satisfies Note['note'][]
  expect(Object.keys(texts[language].ui?.note ?? {})).toEqual(expect.arrayContaining(notes))
})
