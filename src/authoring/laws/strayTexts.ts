import { plainKey } from '../../knowledge/market'
import { own } from '../../knowledge/own'
import { type Knowledge, type Language, language as languageSchema } from '../../knowledge/schema'
import { stepsOf } from '../stepsOf'
import { fileOfTexts, groupOf, splitId, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

export const strayTexts = {
  name: 'strayTexts',
  says: 'Every text belongs to an entry or an answer that exists, and words of a claim to a rule that is one.',
  mend: 'Take the text away, or correct its name.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) =>
      [
        ...ofNoEntry(knowledge, texts[language]),
        ...calledButNothing(knowledge, texts[language]),
        ...ofNoClaim(knowledge, texts[language]),
        ...ofNoAnswer(knowledge, texts[language]),
      ].map((finding) => withFile(language, finding)),
    ),
} satisfies Law

const withFile = (language: Language, { culprit, what }: Finding): Finding => ({
  culprit,
  what,
  file: fileOfTexts(language, splitId(culprit)[0]),
})

function ofNoEntry(knowledge: Knowledge, mine: Written): Finding[] {
  const ids = {
    symptom: Object.keys(knowledge.symptoms),
    cause: Object.keys(knowledge.causes),
    question: Object.keys(knowledge.questions),
    remedy: Object.keys(knowledge.remedies),
    step: stepsOf(knowledge),
    warning: Object.keys(knowledge.warnings),
    source: Object.keys(knowledge.sources),
    rule: Object.keys(knowledge.rules),
    reading: Object.keys(knowledge.readings),
  }
  return Object.entries(ids).flatMap(([namespace, known]) => {
    const names = new Set(known.map((id) => splitId(id)[1]))
    return Object.keys(mine[namespace] ?? {})
      .filter((name) => !names.has(name))
      .map((name) => ({ culprit: `${namespace}:${name}`, what: 'has words but does not exist' }))
  })
}

/** Search words of a message, code or cause that does not exist; causes are named by their id, for some share a name. */
function calledButNothing({ symptoms, causes, codeLeads }: Knowledge, { search = {} }: Written): Finding[] {
  const ids = [...Object.keys(symptoms), ...Object.keys(codeLeads.leads)]
  const names = new Set([...ids.map((id) => splitId(id)[1]), ...Object.keys(causes)])
  return Object.keys(groupOf(search.called))
    .filter((name) => !names.has(name))
    .map((name) => ({ culprit: `search:called.${name}`, what: 'has words but does not exist' }))
}

/** Words of a claim beside what is established would pass for doubt about it. */
const ofNoClaim = ({ rules }: Knowledge, mine: Written): Finding[] =>
  Object.values(rules)
    .filter(({ standing }) => standing.kind !== 'claimed')
    .filter(({ id }) => groupOf(mine.rule?.[splitId(id)[1]]).claim !== undefined)
    .map(({ id }) => ({ culprit: `${id}.claim`, what: 'is a claim beside a rule that is not one' }))

const ofNoAnswer = ({ questions }: Knowledge, mine: Written): Finding[] =>
  Object.values(questions).flatMap(({ id, answers }) => {
    const entry = groupOf(mine.question?.[splitId(id)[1]])
    return ['options', 'optionHelp', 'seen', 'said'].flatMap((part) =>
      Object.keys(groupOf(entry[part]))
        .filter((given) => own(answers, plainKey(given)) === undefined)
        .map((answer) => ({
          culprit: `${id}.${part}.${answer}`,
          what: 'is about an answer that the question does not have',
        })),
    )
  })
