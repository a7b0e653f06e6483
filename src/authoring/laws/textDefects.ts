import {
  codeTable,
  type Knowledge,
  type Language,
  language as languageSchema,
  links,
  moneyBasis,
  moneyStates,
  owner,
  readyItem,
  sourceGrade,
} from '../../knowledge/schema'
import { type Text, type Texts, type TextTree, textsOf, type Written } from '../texts'
import { asTyped, type Defect, isDecided } from './defects'

/** How the length of a text is counted. */
const unitOf: Readonly<Record<Language, 'characters' | 'words'>> = { 'zh-CN': 'characters', en: 'words' }

/** The greatest lengths of the writing rules. */
const limits: Readonly<
  Record<'a question' | 'an option' | 'a sentence', Readonly<Record<Language, number>>>
> = {
  'a question': { 'zh-CN': 22, en: 12 },
  'an option': { 'zh-CN': 18, en: 8 },
  'a sentence': { 'zh-CN': 25, en: 20 },
}

/** Steps to carry out, sentences to say: more of them nobody keeps in mind at a till. */
const longestList = 5

/** The language that the values in the texts of the others are compared with. */
const reference: Language = 'zh-CN'

const namespaces = [
  'cause',
  'claim',
  'code',
  'codebook',
  'money',
  'page',
  'question',
  'reading',
  'remedy',
  'rule',
  'search',
  'source',
  'symptom',
  'typing',
  'ui',
  'warning',
]

/** Where the texts of a kind of id in a language are written. */
const fileOf = (language: Language, namespace: string) => `locales/${language}/${namespace}.json`

/**
 * Every defect of the words for a base: a text that is missing in a language or belongs to nothing, one that is longer
 * than the writing rules allow, one that shouts. An empty list is the proof that there are none.
 */
export function findTextDefects(base: Knowledge, all: Texts): Defect[] {
  return languageSchema.options.flatMap((language) => {
    const mine = all[language]
    const others = languageSchema.options.filter((other) => other !== language)
    const missing = missingTexts(base, language, mine)
    const known = (key: string) =>
      missing.some(({ culprit }) => key === culprit || key.startsWith(`${culprit}.`))
    return [
      ...wrongFiles(language, mine),
      ...missing,
      ...strangers(base, language, mine),
      // What is missing is said once.
      ...others
        .flatMap((other) => inOneOnly(language, mine, other, all[other]))
        .filter(({ culprit }) => !known(culprit)),
      ...(language === reference ? [] : otherValues(language, mine, reference, all[reference])),
      ...ambiguousSearch(base, language, mine),
      ...saidTwice(language, mine),
      ...textsOf(mine).flatMap((text) => badText(language, text)),
    ]
  })
}

/** Search words of one message that are what a terminal shows for another, with no question to decide between them. */
function ambiguousSearch(base: Knowledge, language: Language, mine: Written): Defect[] {
  const symptoms = Object.values(base.symptoms)
  const searched = symptoms.map(({ id }) => {
    const [, key] = split(id)
    const words = asList(asRecord(mine.search?.[key]).words)
    return { id, words: new Set(words.map((word) => (typeof word === 'string' ? asTyped(word) : ''))) }
  })
  return symptoms.flatMap(({ id, screens }) =>
    screens.flatMap(({ text }) =>
      searched
        .filter((other) => other.words.has(asTyped(text)) && !isDecided(base, [id, other.id]))
        .map((other) => ({
          culprit: searchOf(other.id),
          what: `holds ${text}, which ${id} shows: no question stands between`,
          file: fileOf(language, 'search'),
        })),
    ),
  )
}

/** The part by which people tell the entries of a kind from each other. */
const nameOf = { question: 'ask', remedy: 'name', cause: 'name', symptom: 'name' }

function saidTwice(language: Language, mine: Written): Defect[] {
  return Object.entries(nameOf).flatMap(([namespace, part]) => {
    const first = new Map<TextTree | undefined, string>()
    return Object.entries(mine[namespace] ?? {}).flatMap(([key, entry]): Defect[] => {
      const said = asRecord(entry)[part]
      const other = first.get(said)
      first.set(said, other ?? key)
      if (said === undefined || other === undefined) return []
      const culprit = `${namespace}:${key}.${part}`
      return [{ culprit, what: `says the same as ${namespace}:${other}`, file: fileOf(language, namespace) }]
    })
  })
}

function wrongFiles(language: Language, mine: Written): Defect[] {
  const missing = namespaces.filter((namespace) => !(namespace in mine))
  const strange = Object.keys(mine).filter((namespace) => !namespaces.includes(namespace))
  return [
    ...missing.map((namespace) => ({
      culprit: namespace,
      what: 'has no file of words',
      file: fileOf(language, namespace),
    })),
    ...strange.map((namespace) => ({
      culprit: namespace,
      what: 'is no kind of id that has words',
      file: fileOf(language, namespace),
    })),
  ]
}

/** What a rule says besides, by its standing. */
const ruleParts = { established: [], judged: ['because'], claimed: ['claim', 'differs'] } as const

/** The parts that every entry must have words for, and those that hang on what the entry is. */
function missingTexts(base: Knowledge, language: Language, mine: Written): Defect[] {
  const need = (id: string, parts: readonly string[]): Defect[] => {
    const [namespace, key] = split(id)
    const entry = mine[namespace]?.[key]
    if (entry === undefined) return [{ culprit: id, what: 'has no words', file: fileOf(language, namespace) }]
    return parts
      .filter((part) => lacks(entry, part))
      .map((part) => ({ culprit: `${id}.${part}`, what: 'is missing', file: fileOf(language, namespace) }))
  }
  return [
    ...Object.values(base.symptoms).flatMap(({ id }) => [
      ...need(id, ['name', 'meaning', 'tile']),
      ...need(searchOf(id), ['words']),
    ]),
    ...Object.values(base.causes).flatMap(({ id, standing }) =>
      // What is only judged says why.
      need(id, ['name', 'meaning', ...(standing.kind === 'judged' ? ['because'] : [])]),
    ),
    ...Object.values(base.questions).flatMap(({ id, answers }) =>
      need(id, [
        'ask',
        'why',
        ...Object.keys(answers).flatMap((answer) => [`options.${answer}`, `seen.${answer}`]),
      ]),
    ),
    ...Object.values(base.remedies).flatMap((remedy) =>
      remedy.effect === 'works-around'
        ? need(remedy.id, ['name', 'why', 'steps', 'risk'])
        : need(remedy.id, ['name', 'why', 'steps', 'expect', ...(remedy.request ? ['ask', 'say'] : [])]),
    ),
    ...Object.values(base.warnings).flatMap(({ id }) => need(id, ['text', 'why'])),
    ...Object.values(base.sources).flatMap(({ id }) => need(id, ['title'])),
    ...Object.values(base.rules).flatMap(({ id, standing }) =>
      need(id, ['name', 'says', 'till', ...ruleParts[standing.kind]]),
    ),
    ...Object.values(base.readings).flatMap(({ id }) => need(id, ['where', 'says'])),
    ...moneyStates.flatMap((state) => need(`money:${state}`, ['state', 'do', 'say'])),
    ...need('money:basis', moneyBasis.options),
    ...need('ui:table', codeTable.options),
    ...need('ui:owner', owner.options),
    ...need('ui:link', links),
    ...need('ui:ready', readyItem.options),
    ...need('ui:grade', sourceGrade.options),
    ...need('ui:standing', ['established', 'judged', 'claimed']),
    ...need(
      'ui:likelihood',
      base.weights.likelihoodLimits.map(([word]) => word),
    ),
  ]
}

/** Words for an entry, an answer or a step that does not exist. */
function strangers(base: Knowledge, language: Language, mine: Written): Defect[] {
  const found: Defect[] = []
  const records = {
    symptom: base.symptoms,
    search: { ...base.symptoms, ...base.codeLeads.leads },
    cause: base.causes,
    question: base.questions,
    remedy: base.remedies,
    warning: base.warnings,
    source: base.sources,
    rule: base.rules,
    reading: base.readings,
  }
  for (const [namespace, record] of Object.entries(records)) {
    const file = fileOf(language, namespace)
    const named = new Set(Object.keys(record).map((id) => split(id)[1]))
    for (const key of Object.keys(mine[namespace] ?? {})) {
      const id = `${namespace}:${key}`
      if (!named.has(key)) found.push({ culprit: id, what: 'has words but does not exist', file })
    }
  }
  // Words of a claim beside what is established would pass for doubt about it.
  for (const { id, standing } of Object.values(base.rules)) {
    const [namespace, key] = split(id)
    if (standing.kind === 'claimed' || asRecord(mine[namespace]?.[key]).claim === undefined) continue
    const file = fileOf(language, namespace)
    found.push({ culprit: `${id}.claim`, what: 'is a claim beside a rule that is not one', file })
  }
  for (const { id, answers } of Object.values(base.questions)) {
    const [namespace, key] = split(id)
    const entry = asRecord(mine[namespace]?.[key])
    for (const part of ['options', 'optionHelp', 'seen']) {
      for (const answer of Object.keys(asRecord(entry[part])).filter((given) => !(given in answers))) {
        found.push({
          culprit: `${id}.${part}.${answer}`,
          what: 'is about an answer that the question does not have',
          file: fileOf(language, namespace),
        })
      }
    }
  }
  for (const [key, entry] of Object.entries(mine.remedy ?? {})) {
    const { steps, say, stepHelp } = asRecord(entry)
    const file = fileOf(language, 'remedy')
    for (const [part, list] of Object.entries({ steps, say })) {
      if (asList(list).length > longestList) {
        found.push({
          culprit: `remedy:${key}.${part}`,
          what: `has ${asList(list).length} parts, more than ${longestList}`,
          file,
        })
      }
    }
    for (const step of Object.keys(asRecord(stepHelp)).filter((at) => !(Number(at) < asList(steps).length))) {
      found.push({
        culprit: `remedy:${key}.stepHelp.${step}`,
        what: 'helps with a step that does not exist',
        file,
      })
    }
  }
  return found
}

/** Texts that another language has and this one does not. */
function inOneOnly(language: Language, mine: Written, other: Language, theirs: Written): Defect[] {
  const own = new Set(textsOf(mine).map(keyOf))
  const lacking = new Map(
    textsOf(theirs).flatMap((text) => (own.has(keyOf(text)) ? [] : [[keyOf(text), text] as const])),
  )
  return [...lacking].map(([culprit, { namespace }]) => ({
    culprit,
    what: `is written in ${other} only`,
    file: fileOf(language, namespace),
  }))
}

/** Texts that fill in other values than the same text of another language. */
function otherValues(language: Language, mine: Written, other: Language, theirs: Written): Defect[] {
  const own = new Map(textsOf(mine).map(({ key, text }) => [key, text]))
  return textsOf(theirs).flatMap(({ key, text, namespace }): Defect[] => {
    const found = own.get(key)
    // "1 minute" needs no number; the general form does.
    if (found === undefined || /_(zero|one|two|few|many)$/.test(key)) return []
    const [wanted, given] = [valuesIn(text), valuesIn(found)]
    if (wanted === given) return []
    return [
      {
        culprit: key,
        what: `fills in ${given || 'nothing'}, in ${other} ${wanted || 'nothing'}`,
        file: fileOf(language, namespace),
      },
    ]
  })
}

/** Plural forms differ between languages and search words in number; both count as one key. */
const keyOf = ({ key }: Text) =>
  key.replace(/^(search:.*\.words|typing:\w+)\.\d+$/, '$1').replace(/_(zero|one|two|few|many|other)$/, '')

const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ')

/** One text too long, empty or in the wrong tone. */
function badText(language: Language, { key, text, namespace }: Text): Defect[] {
  const what: string[] = []
  if (text.trim() === '') what.push('is empty')
  const tooLong = (kind: keyof typeof limits, part: string) => {
    const counted = length(language, part)
    const most = limits[kind][language]
    if (counted > most)
      what.push(`has ${counted} ${unitOf[language]}, ${kind} at most ${most}: ${part.trim()}`)
  }
  if (/^question:[^.]+\.ask$/.test(key)) tooLong('a question', text)
  if (/^question:[^.]+\.options\./.test(key)) tooLong('an option', text)
  // Titles are quoted and search words are what people type: neither is a sentence of ours.
  if (!/^(source|search):/.test(key)) for (const one of sentences(text)) tooLong('a sentence', one)
  if (/[!\uff01]/.test(text)) what.push('shouts: no exclamation marks')
  if (language === 'zh-CN') {
    // Curly quotes turn narrow beside Latin letters.
    if (/[\u2018-\u201f]/.test(text)) what.push('quotes with curly quotes; Chinese takes 「」')
    if (/\p{Script=Han}[,;:?!()]/u.test(text)) what.push('has Latin punctuation after a Chinese character')
  }
  const file = fileOf(language, namespace)
  return what.map((one) => ({ culprit: key, what: one, file }))
}

/** What people type for a message stands in a file of its own, under the same name. */
const searchOf = (symptom: string) => `search:${split(symptom)[1]}`

function split(id: string): [string, string] {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}

const asRecord = (found: TextTree | undefined): Record<string, TextTree> =>
  typeof found === 'object' && !Array.isArray(found) ? found : {}

const asList = (found: TextTree | undefined): TextTree[] => (Array.isArray(found) ? found : [])

function lacks(found: TextTree, path: string): boolean {
  const end = path.split('.').reduce<TextTree | undefined>((at, part) => asRecord(at)[part], found)
  return end === undefined || (typeof end !== 'string' && Object.keys(end).length === 0)
}

const sentences = (text: string): string[] => text.split(/[\u3002\uff01\uff1b\uff1f\n]|[.?!](?:\s|$)/)

/** Words, or characters, where a Latin word or a number counts as one. */
function length(language: Language, text: string): number {
  if (unitOf[language] === 'words')
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}{}_-]+/gu)?.length ?? 0
}
