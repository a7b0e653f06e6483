import { type Market, plainKey } from '../../knowledge/market'
import { ofMarket } from '../../knowledge/ofMarket'
import { own } from '../../knowledge/own'
import { type Knowledge, type Language, language as languageSchema } from '../../knowledge/schema'
import { stepsOf } from '../stepsOf'
import { fileOfTexts, type Text, textsOf, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

export const marketTexts = {
  name: 'marketTexts',
  says: 'A text for one market stands beside a plain one, and what an English reader with a machine from elsewhere can come to has no Chinese character.',
  mend: 'Write the plain text in the words of machines abroad, and the Chinese menu word into `…_mainland` beside it.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) => [
    ...languageSchema.options.flatMap((language) => alone(language, texts[language])),
    ...chineseAbroad(ofMarket(knowledge, 'abroad'), texts.en),
  ],
} satisfies Law

function alone(language: Language, mine: Written): Finding[] {
  const all = textsOf(mine)
  const keys = new Set(all.map(({ key }) => key))
  return all
    .filter(({ key }) => !keys.has(plainKey(key)))
    .map(({ key, namespace }) => ({
      culprit: key,
      what: 'has no plain text beside it',
      file: fileOfTexts(language, namespace),
    }))
}

const chineseAbroad = (abroad: Knowledge, mine: Written): Finding[] =>
  textsOf(mine)
    .filter(({ key, text }) => isChinese(text) && !isOf('mainland', key) && isReached(abroad, key))
    .map(({ key, namespace }) => ({
      culprit: key,
      what: 'has Chinese characters for a machine from elsewhere',
      file: fileOfTexts('en', namespace),
    }))

/** Chinese characters, and the marks that are written with them. */
const isChinese = (text: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text)

const isOf = (market: Market, key: Text['key']): boolean => new RegExp(`_${market}(\\.|$)`).test(key)

/** Whether a page can say it in the market: what people type is read by the search alone, and says nothing. */
function isReached(base: Knowledge, key: string): boolean {
  const [namespace = '', path = ''] = key.split(':')
  const [name = '', part = '', answer = ''] = path.split('.')
  if (namespace === 'search') return false
  const entries = entriesOf(base)[namespace]
  if (entries === undefined) return true
  if (!entries.has(`${namespace}:${name}`)) return false
  const question = Object.values(base.questions).find(({ id }) => id === key.split('.')[0])
  const ofAnswer = ['options', 'optionHelp', 'seen', 'said'].includes(part)
  return question === undefined || !ofAnswer || own(question.answers, plainKey(answer)) !== undefined
}

/** Ids that have texts of their own, by kind; what is no entry can always be said. */
const entriesOf = (base: Knowledge): Readonly<Record<string, ReadonlySet<string>>> => ({
  symptom: new Set(Object.keys(base.symptoms)),
  cause: new Set(Object.keys(base.causes)),
  question: new Set(Object.keys(base.questions)),
  remedy: new Set(Object.keys(base.remedies)),
  step: new Set<string>(stepsOf(base)),
  warning: new Set(Object.keys(base.warnings)),
  rule: new Set(Object.keys(base.rules)),
  reading: new Set(Object.keys(base.readings)),
})
