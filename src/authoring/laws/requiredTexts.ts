import {
  codeTable,
  frequency,
  type Knowledge,
  type Language,
  language as languageSchema,
  links,
  owner,
  readyItem,
} from '../../knowledge/schema'
import { type Standing, sourceGrade } from '../../knowledge/standing'
import { bands } from '../../wizard/case/band'
import { stepsOf } from '../stepsOf'
import { fileOfTexts, groupOf, splitId, type TextTree, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

export const requiredTexts = {
  name: 'requiredTexts',
  says: 'Every entry, and every word of the trade, has the texts that it needs in every language.',
  mend: 'Write the text.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) => missingTexts(knowledge, language, texts[language])),
} satisfies Law

type Required = readonly [id: string, parts: readonly string[]]

/** Texts that one language lacks: those every entry must have, and those that hang on what the entry is. */
export function missingTexts(knowledge: Knowledge, language: Language, mine: Written): Finding[] {
  return [...textsOfEntries(knowledge), ...textsOfTheTrade(knowledge)].flatMap(([id, parts]): Finding[] => {
    const [namespace, name] = splitId(id)
    const entry = mine[namespace]?.[name]
    const file = fileOfTexts(language, namespace)
    if (entry === undefined) return [{ culprit: id, what: 'has no words', file }]
    return parts
      .filter((part) => lacks(entry, part))
      .map((part) => ({ culprit: `${id}.${part}`, what: 'is missing', file }))
  })
}

/** Parts that a rule has besides, by its standing. */
const ruleParts = { established: [], judged: ['because'], claimed: ['claim', 'differs'] } as const

const textsOfEntries = (knowledge: Knowledge): Required[] => [
  ...Object.values(knowledge.symptoms).map(({ id }): Required => [id, ['name', 'meaning', 'tile']]),
  ['search:called', Object.keys(knowledge.symptoms).map((id) => splitId(id)[1])],
  ...Object.values(knowledge.causes).map(
    ({ id, standing }): Required => [id, ['name', 'meaning', ...reasonOf(standing)]],
  ),
  ...Object.values(knowledge.questions).map(
    ({ id, answers }): Required => [
      id,
      ['ask', 'why', ...Object.keys(answers).flatMap((answer) => [`options.${answer}`, `seen.${answer}`])],
    ],
  ),
  ...Object.values(knowledge.remedies).map(
    (remedy): Required => [
      remedy.id,
      [
        'name',
        'why',
        ...(remedy.effect === 'works-around'
          ? ['risk']
          : ['expect', ...(remedy.request ? ['ask', 'say'] : [])]),
      ],
    ],
  ),
  ...stepsOf(knowledge).map((id): Required => [id, ['text']]),
  ...Object.values(knowledge.warnings).map(
    ({ id, standing }): Required => [id, ['text', 'why', ...reasonOf(standing)]],
  ),
  ...Object.values(knowledge.sources).map(({ id }): Required => [id, ['title']]),
  ...Object.values(knowledge.rules).map(
    ({ id, standing }): Required => [id, ['name', 'says', 'till', ...ruleParts[standing.kind]]],
  ),
  ...Object.values(knowledge.readings).map(({ id }): Required => [id, ['where', 'says']]),
]

/** What is only judged says why. */
const reasonOf = ({ kind }: Standing) => (kind === 'judged' ? ['because'] : [])

const textsOfTheTrade = ({ weights }: Knowledge): Required[] => [
  ...bands.map((band): Required => [`money:${band}`, ['state', 'do']]),
  ['ui:table', codeTable.options],
  ['ui:owner', owner.options],
  ['ui:link', links],
  ['ui:ready', readyItem.options],
  ['ui:grade', sourceGrade.options],
  ['ui:standing', ['established', 'judged', 'claimed']],
  ['ui:usual', frequency.options],
  ['ui:likelihood', weights.likelihoodLimits.map(([word]) => word)],
]

function lacks(found: TextTree, path: string): boolean {
  const end = path.split('.').reduce<TextTree | undefined>((at, part) => groupOf(at)[part], found)
  return end === undefined || (typeof end !== 'string' && Object.keys(end).length === 0)
}
