import { plainKey } from '../../knowledge/market'
import { type Knowledge, language as languageSchema, type Remedy } from '../../knowledge/schema'
import type { Standing } from '../../knowledge/standing'
import { stepsOf } from '../stepsOf'
import { fileOfTexts, groupOf, splitId, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

export const shownTexts = {
  name: 'shownTexts',
  says: 'Every part of the words of an entry is one that a page shows of such an entry.',
  mend: 'Take the part away, or correct its name; nobody reads it.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) =>
      shownParts(knowledge).flatMap(([id, parts]) =>
        notAmong(parts, id, texts[language]).map(
          (culprit): Finding => ({
            culprit,
            what: 'is shown nowhere',
            file: fileOfTexts(language, splitId(id)[0]),
          }),
        ),
      ),
    ),
} satisfies Law

type Parts = readonly [id: string, parts: readonly string[]]

/** Parts of an entry that no page shows, its other wordings among them. */
function notAmong(shown: readonly string[], id: string, mine: Written): string[] {
  const [namespace, name] = splitId(id)
  const entry = groupOf(mine[namespace]?.[name])
  return Object.keys(entry)
    .flatMap((part) =>
      part === 'variants' ? Object.keys(groupOf(entry[part])).map((one) => `${part}.${one}`) : [part],
    )
    .filter((part) => !shown.includes(plainKey(part)))
    .map((part) => `${id}.${part}`)
}

const shownParts = (knowledge: Knowledge): Parts[] => [
  ...Object.keys(knowledge.symptoms).map((id): Parts => [id, ['name', 'tile', 'meaning', 'sale']]),
  ...Object.values(knowledge.causes).map(
    ({ id, standing }): Parts => [id, ['name', 'meaning', 'prevent', ...reasonOf(standing)]],
  ),
  ...Object.keys(knowledge.questions).map(
    (id): Parts => [
      id,
      ['ask', 'help', 'where', 'why', 'options', 'optionHelp', 'seen', 'said', ...wordingsOf(knowledge, id)],
    ],
  ),
  ...Object.values(knowledge.remedies).map((remedy): Parts => [remedy.id, partsOfRemedy(remedy)]),
  ...stepsOf(knowledge).map((id): Parts => [id, ['text', 'help']]),
  ...Object.values(knowledge.warnings).map(
    ({ id, standing }): Parts => [id, ['text', 'why', ...reasonOf(standing)]],
  ),
  ...Object.keys(knowledge.sources).map((id): Parts => [id, ['title']]),
  ...Object.values(knowledge.rules).map(
    ({ id, standing }): Parts => [
      id,
      [
        'name',
        'says',
        'till',
        ...reasonOf(standing),
        ...(standing.kind === 'claimed' ? ['claim', 'differs'] : []),
      ],
    ],
  ),
  ...Object.keys(knowledge.readings).map((id): Parts => [id, ['where', 'says']]),
]

const reasonOf = ({ kind }: Standing): string[] => (kind === 'judged' ? ['because'] : [])

/** A way to keep selling is unfolded where it is listed; every other remedy has a page, and a request a call. */
const partsOfRemedy = (remedy: Remedy): string[] => [
  'name',
  'why',
  'risk',
  ...(remedy.effect === 'works-around' ? [] : ['expect', 'ended', 'outcome']),
  ...(remedy.effect !== 'works-around' && remedy.undo !== 'nothing-to-undo' ? ['undo'] : []),
  ...(remedy.effect !== 'works-around' && remedy.request !== undefined ? ['ask', 'say', 'theyAsk'] : []),
]

/** Other wordings that a question has, as `variantOf` chooses them. */
function wordingsOf({ money, questions }: Knowledge, id: string): string[] {
  const wordedBy = Object.values(questions).find((question) => question.id === id)?.wordedBy
  const words = [
    ...(id === money.questions.gate ? ['maybe'] : []),
    ...(id === money.questions.entries ? ['till'] : []),
    ...(wordedBy === undefined ? [] : Object.keys(questions[wordedBy]?.answers ?? {})),
  ]
  return words.map((wording) => `variants.${wording}`)
}
