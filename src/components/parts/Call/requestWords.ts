import { askedInCalls } from '../../../knowledge/askedInCalls'
import type { QuestionId } from '../../../knowledge/ids'
import type { Request } from '../../../wizard/case/request'
import { service } from '../../../wizard/case/session'
import { machineNumbers, type Preferences } from '../../preferences'
import type { Words } from '../../words'
import { paymentSaid } from '../Share/paymentSaid'

/** The sentences of a call: what it asks for, what to say, and what they may ask. */
export interface RequestWords {
  ask: string | null
  say: string[]
  theyAsk: string[]
}

/** Answers that are said in a call: more of them nobody listens to. */
const mostSaid = 4

/**
 * The sentences of a call. `screen` is what the terminal shows, as it is read out; `numbers` are those of the machine that
 * were noted.
 */
export function requestWords(
  words: Words,
  request: Request,
  screen: string,
  numbers: Preferences['numbers'],
): RequestWords {
  const { id, asksAboutPayment, band, memory } = request
  const { ask, say, theyAsk } = sentences(words, id, screen)
  const said = answersSaid(words, request)
  const payment = asksAboutPayment ? [paymentSaid(words, band)] : []
  const records = memory === null ? [] : [words.t(`ui:report.say.${memory}`)]
  const [greeting, ...asking] = say
  return {
    ask,
    say: [
      ...(greeting === undefined ? [] : [greeting]),
      ...numbersSaid(words, request, numbers),
      ...said.map(({ sentence }) => sentence),
      ...triedSaid(words, request),
      ...asking,
      ...payment,
      ...records,
    ],
    theyAsk: theyAsk.filter((_, place) => {
      const same = id === 'unlisted' ? undefined : askedInCalls[id]?.[place]
      return said.every(({ question }) => question !== same)
    }),
  }
}

/** What was answered, as the sentences that say it; what they would ask comes first. */
function answersSaid(
  { optional }: Words,
  { id, told }: Request,
): { question: QuestionId; sentence: string }[] {
  const asked: readonly QuestionId[] = id === 'unlisted' ? [] : Object.values(askedInCalls[id] ?? {})
  return [...told]
    .sort((a, b) => Number(asked.includes(b.question)) - Number(asked.includes(a.question)))
    .flatMap(({ question, answer }) => {
      const sentence = optional(`${question}.said.${answer}`)
      return sentence === null ? [] : [{ question, sentence }]
    })
    .slice(0, mostSaid)
}

/** The numbers of the machine that are asked for and were noted, in one sentence. */
function numbersSaid({ t }: Words, { ready }: Request, numbers: Preferences['numbers']): string[] {
  const noted = machineNumbers.filter((one) => ready.includes(one) && numbers[one] !== '')
  if (noted.length === 0) return []
  const named = noted.map((one) => t(`ui:call.number.${one}`, { number: numbers[one] }))
  return [t('ui:call.numbers', { numbers: named.join(t('ui:comma')) })]
}

/** What was tried without change, in one sentence. */
const triedSaid = ({ t }: Words, { tried }: Request): string[] =>
  tried.length === 0
    ? []
    : [t('ui:call.tried', { acts: tried.map((remedy) => t(`${remedy}.name`)).join(t('ui:semicolon')) })]

function sentences({ t, list }: Words, id: Request['id'], screen: string): RequestWords {
  switch (id) {
    case 'unlisted':
      return {
        ask: t('ui:unlisted.ask'),
        say: screen === '' ? list('ui:unlisted.say') : list('ui:unlisted.sayTyped', { screen }),
        theyAsk: list('ui:unlisted.theyAsk'),
      }
    case service:
      return { ask: null, say: list('ui:result.handOverSay', { screen }), theyAsk: [] }
    default:
      return { ask: t(`${id}.ask`), say: list(`${id}.say`, { screen }), theyAsk: list(`${id}.theyAsk`) }
  }
}
