import { languages } from '../../knowledge/languages'
import { type Knowledge, type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, splitId, type Text, textsAt, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

/** What one page shows together: the entry that it is about, and its texts by id and part, in reading order. */
interface Page {
  about: string
  shows: readonly (readonly [id: string, parts: readonly string[]])[]
}

export const saidOnce = {
  name: 'saidOnce',
  says: 'No sentence, and no explanation in brackets, is read twice on one page.',
  mend: 'Say it where it is read first, and use the plain word after that.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) => {
      const found = new Map<string, Finding>()
      for (const page of pagesOf(knowledge))
        for (const finding of repeatedOn(page, language, texts[language]))
          found.set(`${finding.culprit} ${finding.what}`, finding)
      return [...found.values()]
    }),
} satisfies Law

/** Every page that is about one entry, and the result of each message, which ranks its causes. */
const pagesOf = ({ remedies, questions, causes, symptoms }: Knowledge): Page[] => [
  ...Object.values(remedies).map(({ id, steps }) => ({
    about: id,
    shows: [
      [id, ['name', 'why', 'risk']] as const,
      ...steps.map((step) => [step, ['text', 'help']] as const),
      [id, ['expect', 'ask', 'say', 'theyAsk', 'undo']] as const,
    ],
  })),
  ...Object.keys(questions).map((id) => ({
    about: id,
    shows: [[id, ['ask', 'help', 'where', 'options', 'why']] as const],
  })),
  ...Object.keys(causes).map((id) => ({
    about: id,
    shows: [[id, ['name', 'meaning', 'because', 'prevent']] as const],
  })),
  ...Object.keys(symptoms).map((id) => ({ about: id, shows: [[id, ['tile', 'meaning', 'sale']] as const] })),
  ...Object.values(symptoms).map(({ id, causes: listed }) => ({
    about: id,
    shows: [id, ...Object.keys(listed)].map((one) => [one, ['meaning']] as const),
  })),
]

function repeatedOn({ about, shows }: Page, language: Language, mine: Written): Finding[] {
  const first = new Map<string, Text>()
  return shows
    .flatMap(([id, parts]) => parts.flatMap((part) => textsAt(mine, id, part)))
    .flatMap((text) =>
      [...saidIn(text.text), ...explainedIn(language, text.text)].map((said) => [said, text] as const),
    )
    .flatMap(([said, text]): Finding[] => {
      const before = first.get(said)
      if (before === undefined) {
        first.set(said, text)
        return []
      }
      return [
        {
          culprit: text.key,
          what: `says again what ${before.key} says on the page of ${about}: ${said}`,
          file: fileOfTexts(language, splitId(text.key)[0]),
        },
      ]
    })
}

/** Sentences, without the marks of speech around them. */
const saidIn = (text: string): string[] =>
  text
    .split(/[\u3002\uff01\uff1b\uff1f\n]|[.?!][\u201d]?(?:\s|$)/)
    .map((sentence) => sentence.replace(/[\u201c\u201d\u300c\u300d]/g, '').trim())
    .filter((sentence) => sentence !== '')

/** What is explained in brackets; a single Latin word there is another name and no explanation. */
const explainedIn = (language: Language, text: string): string[] =>
  [...text.matchAll(/[(\uff08][^)\uff09]+[)\uff09]/g)]
    .map(([inside]) => inside)
    .filter((inside) =>
      (languages[language].countedIn === 'words' ? /\s/ : /\p{Script=Han}{2}/u).test(inside),
    )
