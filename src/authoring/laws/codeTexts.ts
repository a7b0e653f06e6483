import type { Code } from '../../knowledge/codes/schema'
import { plainKey } from '../../knowledge/market'
import { language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, groupOf, type TextTree } from '../texts'
import type { Base, Law } from './law'

export const codeTexts = {
  name: 'codeTexts',
  says: 'Every code has words for each place it is read in, and none for what it does not have.',
  mend: 'Write the words, or take them away.',
  find: ({ codes, texts }: Pick<Base, 'codes' | 'texts'>) =>
    languageSchema.options.flatMap((language) => {
      // The texts of the page of codes are its `book`.
      const { book: _, ...words } = texts[language].code ?? {}
      return [
        ...Object.keys(words)
          .filter((characters) => !(`code:${characters}` in codes))
          .map((characters) => ({ culprit: `code:${characters}`, what: 'has words but does not exist' })),
        ...Object.values(codes).flatMap((code) => wrongWords(code, words[code.id.slice('code:'.length)])),
      ].map((one) => ({ ...one, file: fileOfTexts(language, 'code') }))
    }),
} satisfies Law

function wrongWords(code: Code, words: TextTree | undefined) {
  const wanted = partsOf(code)
  const given = Object.entries(groupOf(words)).flatMap(([scope, parts]) =>
    Object.keys(groupOf(parts)).map((part) => `${scope}.${plainKey(part)}`),
  )
  return [
    ...wanted.filter((part) => !given.includes(part)).map((part) => ({ part, what: 'is missing' })),
    ...given
      .filter((part) => !wanted.includes(part))
      .map((part) => ({ part, what: 'is about what the code does not have' })),
  ].map(({ part, what }) => ({ culprit: `${code.id}.${part}`, what }))
}

const partsOf = ({ readings, elsewhere }: Code): string[] => [
  ...Object.entries(readings).flatMap(([scope, { printedDiffers }]) =>
    ['meaning', 'action', ...(printedDiffers ? ['printed'] : [])].map((part) => `${scope}.${part}`),
  ),
  ...Object.keys(elsewhere).map((use) => `elsewhere.${use}`),
]
