import { definiteFacts } from '../../../src/authoring/laws/definiteFacts'
import { distinctNames } from '../../../src/authoring/laws/distinctNames'
import { everyLanguage } from '../../../src/authoring/laws/everyLanguage'
import type { Law } from '../../../src/authoring/laws/law'
import { marketTexts } from '../../../src/authoring/laws/marketTexts'
import { pluralForms } from '../../../src/authoring/laws/pluralForms'
import { readableTexts } from '../../../src/authoring/laws/readableTexts'
import { requiredTexts } from '../../../src/authoring/laws/requiredTexts'
import { saidInCalls } from '../../../src/authoring/laws/saidInCalls'
import { saidOnce } from '../../../src/authoring/laws/saidOnce'
import { sameValues } from '../../../src/authoring/laws/sameValues'
import { searchWords } from '../../../src/authoring/laws/searchWords'
import { sharedSteps } from '../../../src/authoring/laws/sharedSteps'
import { shortTexts } from '../../../src/authoring/laws/shortTexts'
import { shownTexts } from '../../../src/authoring/laws/shownTexts'
import { strayTexts } from '../../../src/authoring/laws/strayTexts'
import { textFiles } from '../../../src/authoring/laws/textFiles'
import { textStyle } from '../../../src/authoring/laws/textStyle'
import type { Texts, TextTree } from '../../../src/authoring/texts'
import { type Language, language } from '../../../src/knowledge/schema'
import { type Broken, whole } from './broken'

/** The words with another text at one place, null for none. */
function spoil(language: Language, path: string, text: TextTree | null): Texts {
  const copy = structuredClone(whole.texts)
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

const long = 'one two three four five six seven eight nine ten eleven twelve thirteen'
const han = '收款机现在显示的是什么内容呢请您再仔细看一看好吗谢谢您'

const rows: [law: Law, by: string, texts: Texts, culprit: string, file: string, what: RegExp][] = [
  [textFiles, 'a whole file', en('warning', null), 'warning', 'locales/en/warning.json', /no file/],
  [textFiles, 'a file for nothing', en('joke', {}), 'joke', 'locales/en/joke.json', /no kind of id/],
  [
    requiredTexts,
    'no words',
    zh('cause/dormant', null),
    'cause:dormant',
    'locales/zh-CN/cause.json',
    /has no words/,
  ],
  [
    requiredTexts,
    'no name',
    en('cause/dormant/name', null),
    'cause:dormant.name',
    'locales/en/cause.json',
    /missing/,
  ],
  [
    requiredTexts,
    'no reason for a judgement',
    en('cause/weak-signal/because', null),
    'cause:weak-signal.because',
    'locales/en/cause.json',
    /missing/,
  ],
  [
    requiredTexts,
    'no reason for a warning',
    en('warning/sim-in-phone/because', null),
    'warning:sim-in-phone.because',
    'locales/en/warning.json',
    /missing/,
  ],
  [
    requiredTexts,
    'no label for an answer',
    en('question/moved/options/yes', null),
    'question:moved.options.yes',
    'locales/en/question.json',
    /missing/,
  ],
  [
    requiredTexts,
    'nothing to say on the phone',
    zh('remedy/ask-acquirer-reverify/say', null),
    'remedy:ask-acquirer-reverify.say',
    'locales/zh-CN/remedy.json',
    /missing/,
  ],
  [
    requiredTexts,
    'no words for a step',
    zh('step/restart', null),
    'step:restart',
    'locales/zh-CN/step.json',
    /has no words/,
  ],
  [
    requiredTexts,
    'no word of the trade',
    en('ui/owner/it', null),
    'ui:owner.it',
    'locales/en/ui.json',
    /missing/,
  ],
  [
    strayTexts,
    'words for nothing',
    en('cause/gone', {}),
    'cause:gone',
    'locales/en/cause.json',
    /does not exist/,
  ],
  [
    strayTexts,
    'a label for no answer',
    en('question/moved/optionHelp', { perhaps: 'Maybe.' }),
    'question:moved.optionHelp.perhaps',
    'locales/en/question.json',
    /does not have/,
  ],
  [
    strayTexts,
    'a sentence for no answer',
    en('question/moved/said', { perhaps: 'It may have been moved.' }),
    'question:moved.said.perhaps',
    'locales/en/question.json',
    /does not have/,
  ],
  [
    shownTexts,
    'a reason for what is established',
    en('cause/dormant/because', 'We think so.'),
    'cause:dormant.because',
    'locales/en/cause.json',
    /shown nowhere/,
  ],
  [
    shownTexts,
    'a sign that a way to keep selling worked',
    zh('remedy/sell-for-cash/expect', '钱在抽屉里。'),
    'remedy:sell-for-cash.expect',
    'locales/zh-CN/remedy.json',
    /shown nowhere/,
  ],
  [
    shownTexts,
    'what to say in a call that is none',
    en('remedy/restart-terminal/say', ['I restart it.']),
    'remedy:restart-terminal.say',
    'locales/en/remedy.json',
    /shown nowhere/,
  ],
  [
    shownTexts,
    'a wording that no case chooses',
    en('question/sim-changed/variants/bicycle', { ask: 'Was the bicycle changed?' }),
    'question:sim-changed.variants.bicycle',
    'locales/en/question.json',
    /shown nowhere/,
  ],
  [
    saidOnce,
    'a sentence that a step says too',
    en('remedy/restart-terminal/why', asRecord(whole.texts.en.step?.restart).text ?? ''),
    'step:restart.text',
    'locales/en/step.json',
    /says again what remedy:restart-terminal.why says on the page of remedy:restart-terminal/,
  ],
  [
    saidOnce,
    'a cause that says what its message says',
    en('cause/dormant/meaning', asRecord(whole.texts.en.symptom?.['invalid-terminal-97']).meaning ?? ''),
    'cause:dormant.meaning',
    'locales/en/cause.json',
    /says again what symptom:invalid-terminal-97.meaning says on the page of symptom:invalid-terminal-97/,
  ],
  [
    saidOnce,
    'a term that is explained twice',
    zh('cause/dormant/meaning', '停用（长期没有收款）了。停用（长期没有收款）要核实。'),
    'cause:dormant.meaning',
    'locales/zh-CN/cause.json',
    /on the page of cause:dormant: （长期没有收款）/,
  ],
  [
    saidInCalls,
    'a list without what is left out',
    en('remedy/ask-acquirer-payout/theyAsk', ['Since which day is it missing?']),
    'remedy:ask-acquirer-payout.theyAsk.1',
    'locales/en/remedy.json',
    /left out of a list/,
  ],
  [
    saidInCalls,
    'nothing to say instead',
    zh('question/moved/said', null),
    'question:moved.said',
    'locales/zh-CN/question.json',
    /says nothing/,
  ],
  [
    shortTexts,
    'too much to say',
    en('remedy/ask-acquirer-reverify/say', ['1', '2', '3', '4', '5', '6']),
    'remedy:ask-acquirer-reverify.say',
    'locales/en/remedy.json',
    /6 parts/,
  ],
  [
    strayTexts,
    'search words for nothing',
    en('search/called/nowhere', ['lost']),
    'search:called.nowhere',
    'locales/en/search.json',
    /does not exist/,
  ],
  [
    strayTexts,
    'a step that no remedy names',
    en('step/dance', { text: 'Dance.' }),
    'step:dance',
    'locales/en/step.json',
    /does not exist/,
  ],
  [
    everyLanguage,
    'a text in one language only',
    zh('cause/dormant/prevent', null),
    'cause:dormant.prevent',
    'locales/zh-CN/cause.json',
    /written in en only/,
  ],
  [
    marketTexts,
    'a Chinese word that anybody may read',
    en('remedy/restart-router/expect', 'It says 「签到成功」.'),
    'remedy:restart-router.expect',
    'locales/en/remedy.json',
    /has Chinese characters/,
  ],
  [
    marketTexts,
    'a text for one market without a plain one',
    en('remedy/restart-router/extra_mainland', 'It says so.'),
    'remedy:restart-router.extra_mainland',
    'locales/en/remedy.json',
    /no plain text/,
  ],
  [
    pluralForms,
    'one form of two',
    en('ui/startPage/found_one', null),
    'ui:startPage.found',
    'locales/en/ui.json',
    /has the forms other, not one, other/,
  ],
  [
    pluralForms,
    'a form that the language does not count in',
    zh('ui/startPage/found_one', '找到1条'),
    'ui:startPage.found',
    'locales/zh-CN/ui.json',
    /has the forms one, other, not other/,
  ],
  [
    sameValues,
    'another value',
    en('ui/titleOf', '{{page}} – {{thing}}'),
    'ui:titleOf',
    'locales/en/ui.json',
    /fills in page, thing, in zh-CN case, page/,
  ],
  [
    searchWords,
    'what another message shows among the search words',
    zh('search/called/no-answer', ['IP层 错误']),
    'search:called.no-answer',
    'locales/zh-CN/search.json',
    /IP层错误, which symptom:ip-layer-error shows/,
  ],
  [
    distinctNames,
    'the same name twice',
    en('cause/weak-signal/name', 'The SIM card’s data service has stopped'),
    'cause:weak-signal.name',
    'locales/en/cause.json',
    /same as cause:sim-service-stopped/,
  ],
  [
    sharedSteps,
    'one step under two names',
    writtenTwice(),
    'step:again',
    language.options.map((one) => `locales/${one}/step.json`).join(', '),
    /same as step:restart/,
  ],
  [
    requiredTexts,
    'no search words',
    en('search/called/no-answer', null),
    'search:called.no-answer',
    'locales/en/search.json',
    /missing/,
  ],
  [
    textStyle,
    'nothing',
    en('cause/dormant/name', ' '),
    'cause:dormant.name',
    'locales/en/cause.json',
    /empty/,
  ],
  [
    shortTexts,
    'a long question',
    en('question/moved/ask', long),
    'question:moved.ask',
    'locales/en/question.json',
    /13 words, a question at most 12/,
  ],
  [
    shortTexts,
    'a long Chinese question',
    zh('question/moved/ask', han),
    'question:moved.ask',
    'locales/zh-CN/question.json',
    /27 characters, a question at most 22/,
  ],
  [
    shortTexts,
    'a long label',
    en('question/moved/options/yes', long),
    'question:moved.options.yes',
    'locales/en/question.json',
    /option at most 8/,
  ],
  [
    shortTexts,
    'a long sentence',
    zh('cause/dormant/meaning', `好。${han}。`),
    'cause:dormant.meaning',
    'locales/zh-CN/cause.json',
    /27 characters, a sentence at most 25/,
  ],
  [
    textStyle,
    'a shout',
    en('cause/dormant/meaning', 'Stop!'),
    'cause:dormant.meaning',
    'locales/en/cause.json',
    /shout/,
  ],
  [
    textStyle,
    'curly quotes',
    zh('cause/dormant/meaning', '“停用”'),
    'cause:dormant.meaning',
    'locales/zh-CN/cause.json',
    /curly/,
  ],
  [
    definiteFacts,
    'a fact that is sent to “not sure”',
    en('question/moved/help', 'Nobody tried? Choose “I’m not sure”.'),
    'question:moved.help',
    'locales/en/question.json',
    /sends people to/,
  ],
  [
    textStyle,
    'a Latin comma',
    zh('cause/dormant/meaning', '停用,很久'),
    'cause:dormant.meaning',
    'locales/zh-CN/cause.json',
    /Latin/,
  ],
]

/** A step of the base under a second name. */
function writtenTwice(): Texts {
  const copy = structuredClone(whole.texts)
  for (const { step = {} } of Object.values(copy)) step.again = asRecord(step.restart)
  return copy
}

/** Words that break a law. */
export const brokenTexts: Broken[] = [
  {
    law: readableTexts,
    by: 'a file that cannot be read',
    base: { ...whole, unreadable: [{ culprit: 'locales/en/ui.json', what: 'is not JSON' }] },
    culprit: 'locales/en/ui.json',
    what: /not JSON/,
  },
  ...rows.map(([law, by, texts, culprit, file, what]) => ({
    law,
    by,
    base: { ...whole, texts },
    culprit,
    what,
    file,
  })),
]
