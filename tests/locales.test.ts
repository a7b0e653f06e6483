import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../src/knowledge/knowledge'
import {
  codeTable,
  type Language,
  language as languageSchema,
  links,
  moneyBasis,
  moneyStates,
  owner,
  readyItem,
  sourceGrade,
} from '../src/knowledge/schema'
import type { LikelihoodWord } from '../src/wizard/diagnose'
import type { Note } from '../src/wizard/store'

type Words = string | Words[] | { [key: string]: Words }
type Folder = Record<string, Record<string, Words>>

const folder = new URL('../locales/', import.meta.url)
const languages = languageSchema.options
const namespaces = [
  'cause',
  'money',
  'question',
  'reading',
  'remedy',
  'rule',
  'search',
  'source',
  'symptom',
  'ui',
  'warning',
]

const words: Record<Language, Folder> = { 'zh-CN': read('zh-CN'), en: read('en') }

describe('both languages', () => {
  it('have one file for each kind of id, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...languages].sort())
    for (const language of languages) expect(Object.keys(words[language]).sort()).toEqual(namespaces)
  })

  it.each(namespaces)('have the same keys in %s', (namespace) => {
    const [one, other] = languages.map((language) => keys(words[language][namespace] ?? {}))
    expect(one).toEqual(other)
  })

  it('fill in the same values', () => {
    const values = (text = '') =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, name]) => name)
        .sort()
        .join()
    const english = new Map(texts('en').map(({ key, text }) => [key, text]))
    // "1 minute" needs no number; the general form does.
    const general = texts('zh-CN').filter(({ key }) => !/_(zero|one|two|few|many)$/.test(key))
    expect(general.filter(({ key, text }) => values(text) !== values(english.get(key)))).toEqual([])
  })
})

describe.each(languages)('words in %s', (language) => {
  const all = texts(language)
  const file = (namespace: string) => words[language][namespace] ?? {}
  const entry = (id: string): Words => file(id.slice(0, id.indexOf(':')))[bare(id)] ?? {}
  const has = (id: string, ...parts: string[]) => ({
    id,
    lacks: parts.filter((part) => lacks(entry(id), part)),
  })
  const complete = (found: { id: string; lacks: string[] }[]) =>
    expect(found.filter(({ lacks }) => lacks.length > 0)).toEqual([])

  it('are never empty', () => {
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it.each([
    ['symptom', knowledge.symptoms],
    ['search', knowledge.symptoms],
    ['cause', knowledge.causes],
    ['question', knowledge.questions],
    ['remedy', knowledge.remedies],
    ['warning', knowledge.warnings],
    ['source', knowledge.sources],
    ['rule', knowledge.rules],
    ['reading', knowledge.readings],
  ])('name every %s and nothing that does not exist', (namespace, records) => {
    expect(Object.keys(file(namespace)).sort()).toEqual(Object.keys(records).map(bare).sort())
  })

  it('say what each symptom means', () => {
    complete(Object.values(knowledge.symptoms).map(({ id }) => has(id, 'name', 'meaning', 'tile')))
  })

  it('say what each cause means, and why where it is our judgement', () => {
    complete(
      Object.values(knowledge.causes).map(({ id, standing }) =>
        has(id, 'name', 'meaning', ...(standing.kind === 'judged' ? ['because'] : [])),
      ),
    )
  })

  it('ask each question and label each answer', () => {
    complete(
      Object.values(knowledge.questions).flatMap(({ id, answers }) => {
        const given = Object.keys(answers)
        const { options, seen } = { options: {}, seen: {}, ...asRecord(entry(id)) }
        const strange = [...Object.keys(asRecord(options)), ...Object.keys(asRecord(seen))].filter(
          (answer) => !given.includes(answer),
        )
        return [
          has(id, 'ask', 'why', ...given.flatMap((answer) => [`options.${answer}`, `seen.${answer}`])),
          { id: `${id}: answers that do not exist`, lacks: strange },
        ]
      }),
    )
  })

  it('tell how to carry each remedy out', () => {
    complete(
      Object.values(knowledge.remedies).map((remedy) => {
        if (remedy.effect === 'works-around') return has(remedy.id, 'name', 'why', 'steps', 'risk')
        return has(remedy.id, 'name', 'why', 'steps', 'expect', ...(remedy.request ? ['ask', 'say'] : []))
      }),
    )
  })

  it('give a remedy at most five steps and five sentences to say', () => {
    const long = Object.keys(file('remedy')).filter((name) =>
      ['steps', 'say'].some((part) => asList(asRecord(file('remedy')[name])[part]).length > 5),
    )
    expect(long).toEqual([])
  })

  it('say why something must not be done, and title each source', () => {
    complete(Object.values(knowledge.warnings).map(({ id }) => has(id, 'text', 'why')))
    complete(Object.values(knowledge.sources).map(({ id }) => has(id, 'title')))
  })

  it('say what each rule asks and does, why it is judged, or that it is only told', () => {
    complete(
      Object.values(knowledge.rules).map(({ id, standing }) => {
        const more = { established: [], judged: ['because'], claimed: ['claim', 'differs'] }
        return has(id, 'name', 'says', 'till', ...more[standing.kind])
      }),
    )
    // Words of a claim beside what is established would pass for doubt about it.
    const claimed = Object.values(knowledge.rules).filter(({ standing }) => standing.kind === 'claimed')
    const doubted = Object.keys(file('rule')).filter((name) => !lacks(file('rule')[name] ?? {}, 'claim'))
    expect(doubted.sort()).toEqual(claimed.map(({ id }) => bare(id)).sort())
  })

  it('say where each reading is used, and what it is', () => {
    complete(Object.values(knowledge.readings).map(({ id }) => has(id, 'where', 'says')))
  })

  it('name every state of the money', () => {
    const money = file('money')
    const missing = moneyStates.flatMap((state) =>
      ['state', 'do', 'say'].map((part) => `${state}.${part}`).filter((path) => lacks(money, path)),
    )
    expect(missing).toEqual([])
    expect(moneyBasis.options.filter((basis) => lacks(money, `basis.${basis}`))).toEqual([])
  })

  it('name every word of the trade that a page shows', () => {
    const notes = [
      'link-damaged',
      'link-partly-read',
      'saved-state-set-aside',
      'kept-only-here',
    ] satisfies Note['note'][]
    const likelihoods = ['very-likely', 'likely', 'possibly', 'unlikely'] satisfies LikelihoodWord[]
    const shown = {
      owner: owner.options,
      link: links,
      ready: readyItem.options,
      likelihood: likelihoods,
      standing: ['established', 'judged', 'claimed'],
      grade: sourceGrade.options,
      table: codeTable.options,
      note: notes,
    }
    const missing = Object.entries(shown).flatMap(([group, names]) =>
      names.map((name) => `${group}.${name}`).filter((path) => lacks(file('ui'), path)),
    )
    expect(missing).toEqual([])
  })

  it.each([
    ['question', 'ask'],
    ['remedy', 'name'],
    ['cause', 'name'],
    ['symptom', 'name'],
  ])('never give two of a %s the same %s', (namespace, part) => {
    const said = Object.values(file(namespace)).map((words) => asRecord(words)[part])
    expect(said.filter((text, i) => said.indexOf(text) !== i)).toEqual([])
  })

  it('keep options short', () => {
    const limit = { 'zh-CN': 18, en: 8 }[language]
    const options = all.filter(({ key }) => /^question:[^.]+\.options\./.test(key))
    expect(options.filter(({ text }) => length(language, text) > limit)).toEqual([])
  })

  it('keep questions short', () => {
    const limit = { 'zh-CN': 22, en: 12 }[language]
    const asked = all.filter(({ key }) => /^question:[^.]+\.ask$/.test(key))
    expect(asked.filter(({ text }) => length(language, text) > limit)).toEqual([])
  })

  it('keep sentences short', () => {
    const limit = { 'zh-CN': 25, en: 20 }[language]
    const prose = all.filter(({ key }) => !/^(source|search):/.test(key))
    expect(prose.filter(({ text }) => sentences(text).some((one) => length(language, one) > limit))).toEqual(
      [],
    )
  })

  it('never shout', () => {
    expect(all.filter(({ text }) => /[!\uff01]/.test(text))).toEqual([])
  })
})

describe('Chinese words', () => {
  it('quote with 「」: curly quotes turn narrow beside Latin letters', () => {
    expect(texts('zh-CN').filter(({ text }) => /[\u2018-\u201f]/.test(text))).toEqual([])
  })

  it('take Chinese punctuation after Chinese characters', () => {
    expect(texts('zh-CN').filter(({ text }) => /\p{Script=Han}[,;:?!()]/u.test(text))).toEqual([])
  })
})

function read(language: Language): Folder {
  const files = readdirSync(new URL(`${language}/`, folder))
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')),
    ]),
  )
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

function asRecord(found: Words | undefined): Record<string, Words> {
  return typeof found === 'object' && !Array.isArray(found) ? found : {}
}

function asList(found: Words | undefined): Words[] {
  return Array.isArray(found) ? found : []
}

function lacks(found: Words, path: string): boolean {
  const end = path.split('.').reduce<Words | undefined>((at, part) => asRecord(at)[part], found)
  return end === undefined || (typeof end !== 'string' && Object.keys(end).length === 0)
}

/** Every string of a language with its full key; the parts of a list count from 0. */
function texts(language: Language): { key: string; text: string }[] {
  return Object.entries(words[language]).flatMap(([namespace, entries]) =>
    flat(entries).map(({ key, text }) => ({ key: `${namespace}:${key}`, text })),
  )
}

function flat(found: Words, key = ''): { key: string; text: string }[] {
  if (typeof found === 'string') return [{ key, text: found }]
  return Object.entries(found).flatMap(([name, inner]) => flat(inner, key === '' ? name : `${key}.${name}`))
}

/** Plural forms differ between languages and search words in number; both count as one key. */
function keys(found: Words): string[] {
  const named = flat(found).map(({ key }) =>
    key.replace(/^(search:.*\.words)\.\d+$/, '$1').replace(/_(zero|one|two|few|many|other)$/, ''),
  )
  return [...new Set(named)].sort()
}

function sentences(text: string): string[] {
  return text.split(/[\u3002\uff01\uff1b\uff1f\n]|[.?!](?:\s|$)/)
}

/** Characters in Chinese, where a Latin word or a number counts as one; words in English. */
function length(language: Language, text: string): number {
  if (language === 'en') return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}{}_-]+/gu)?.length ?? 0
}
