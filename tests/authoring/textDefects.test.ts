import { describe, expect, it } from 'vitest'
import { findTextDefects } from '../../src/authoring/laws/textDefects'
import type { Texts, TextTree } from '../../src/authoring/texts'
import { knowledge } from '../../src/knowledge/knowledge'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'
import type { Note } from '../../src/wizard/case/store'
import { readTexts } from '../../tools/cli/readTexts'

const { texts, defects } = readTexts()

describe('the words', () => {
  it('can be read', () => {
    expect(defects).toEqual([])
  })

  it('have no defect', () => {
    expect(findTextDefects(knowledge, texts)).toEqual([])
  })

  it.each(languageSchema.options)('name every note of the application in %s', (language) => {
    const notes = [
      'link-damaged',
      'link-partly-read',
      'saved-state-set-aside',
      'kept-only-here',
      'cleared',
      'scanner',
      'card-reader',
    ] satisfies Note['note'][]
    expect(Object.keys(texts[language].ui?.note ?? {})).toEqual(expect.arrayContaining(notes))
  })
})

/** The words with another text at one place, null for none. */
function spoil(language: Language, path: string, text: TextTree | null): Texts {
  const copy = structuredClone(texts)
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  const place = keys.reduce<Record<string, TextTree>>((at, key) => asRecord(at[key]), copy[language])
  if (text === null) delete place[last]
  else place[last] = text
  return copy
}

function asRecord(found: TextTree | undefined): Record<string, TextTree> {
  if (typeof found !== 'object' || Array.isArray(found)) throw new Error('The place to spoil does not exist')
  return found
}

const en = (path: string, text: TextTree | null) => spoil('en', path, text)
const zh = (path: string, text: TextTree | null) => spoil('zh-CN', path, text)

describe('a defect of the words is found and names its culprit and file:', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  const han = '收款机现在显示的是什么内容呢请您再仔细看一看好吗谢谢您'
  it.each<[string, Texts, string, string, RegExp]>([
    ['a whole file', en('warning', null), 'warning', 'locales/en/warning.json', /no file/],
    ['a file for nothing', en('joke', {}), 'joke', 'locales/en/joke.json', /no kind of id/],
    ['no words', zh('cause/dormant', null), 'cause:dormant', 'locales/zh-CN/cause.json', /has no words/],
    ['no name', en('cause/dormant/name', null), 'cause:dormant.name', 'locales/en/cause.json', /missing/],
    [
      'no reason for a judgement',
      en('cause/weak-signal/because', null),
      'cause:weak-signal.because',
      'locales/en/cause.json',
      /missing/,
    ],
    [
      'no label for an answer',
      en('question/moved/options/yes', null),
      'question:moved.options.yes',
      'locales/en/question.json',
      /missing/,
    ],
    [
      'nothing to say on the phone',
      zh('remedy/ask-acquirer-reverify/say', null),
      'remedy:ask-acquirer-reverify.say',
      'locales/zh-CN/remedy.json',
      /missing/,
    ],
    ['no word of the trade', en('ui/owner/it', null), 'ui:owner.it', 'locales/en/ui.json', /missing/],
    ['words for nothing', en('cause/gone', {}), 'cause:gone', 'locales/en/cause.json', /does not exist/],
    [
      'a label for no answer',
      en('question/moved/optionHelp', { perhaps: 'Maybe.' }),
      'question:moved.optionHelp.perhaps',
      'locales/en/question.json',
      /does not have/,
    ],
    [
      'too many steps',
      en('remedy/reseat-sim/steps', ['1', '2', '3', '4', '5', '6']),
      'remedy:reseat-sim.steps',
      'locales/en/remedy.json',
      /6 parts/,
    ],
    [
      'help with no step',
      en('remedy/reseat-sim/stepHelp/9', 'Help.'),
      'remedy:reseat-sim.stepHelp.9',
      'locales/en/remedy.json',
      /step that does not exist/,
    ],
    [
      'a text in one language only',
      zh('cause/dormant/prevent', null),
      'cause:dormant.prevent',
      'locales/zh-CN/cause.json',
      /written in en only/,
    ],
    [
      'another value',
      en('ui/titleOf', '{{page}} – {{thing}}'),
      'ui:titleOf',
      'locales/en/ui.json',
      /fills in page, thing, in zh-CN case, page/,
    ],
    [
      'what another message shows among the search words',
      zh('search/no-answer/words', ['IP层 错误']),
      'search:no-answer',
      'locales/zh-CN/search.json',
      /IP层错误, which symptom:ip-layer-error shows/,
    ],
    [
      'the same name twice',
      en('cause/weak-signal/name', 'The SIM card’s data service has stopped'),
      'cause:weak-signal.name',
      'locales/en/cause.json',
      /same as cause:sim-service-stopped/,
    ],
    [
      'no search words',
      en('search/no-answer', null),
      'search:no-answer',
      'locales/en/search.json',
      /no words/,
    ],
    ['nothing', en('cause/dormant/name', ' '), 'cause:dormant.name', 'locales/en/cause.json', /empty/],
    [
      'a long question',
      en('question/moved/ask', long),
      'question:moved.ask',
      'locales/en/question.json',
      /13 words, a question at most 12/,
    ],
    [
      'a long Chinese question',
      zh('question/moved/ask', han),
      'question:moved.ask',
      'locales/zh-CN/question.json',
      /27 characters, a question at most 22/,
    ],
    [
      'a long label',
      en('question/moved/options/yes', long),
      'question:moved.options.yes',
      'locales/en/question.json',
      /option at most 8/,
    ],
    [
      'a long sentence',
      zh('cause/dormant/meaning', `好。${han}。`),
      'cause:dormant.meaning',
      'locales/zh-CN/cause.json',
      /27 characters, a sentence at most 25/,
    ],
    [
      'a shout',
      en('cause/dormant/meaning', 'Stop!'),
      'cause:dormant.meaning',
      'locales/en/cause.json',
      /shout/,
    ],
    [
      'curly quotes',
      zh('cause/dormant/meaning', '“停用”'),
      'cause:dormant.meaning',
      'locales/zh-CN/cause.json',
      /curly/,
    ],
    [
      'a Latin comma',
      zh('cause/dormant/meaning', '停用,很久'),
      'cause:dormant.meaning',
      'locales/zh-CN/cause.json',
      /Latin/,
    ],
  ])('%s', (_, spoiled, culprit, file, what) => {
    const found = findTextDefects(knowledge, spoiled).filter((defect) => defect.culprit === culprit)
    expect(found).toContainEqual({ culprit, file, what: expect.stringMatching(what) })
  })

  it('what is missing is said once', () => {
    const found = findTextDefects(knowledge, zh('cause/dormant', null))
    expect(found.map(({ culprit }) => culprit)).toEqual(['cause:dormant'])
  })
})
