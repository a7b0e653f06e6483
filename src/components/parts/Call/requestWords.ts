import type { Request } from '../../../wizard/case/request'
import { service } from '../../../wizard/case/session'
import type { Words } from '../../words'
import { paymentSaid } from '../Share/paymentSaid'

/** The sentences of a call: what it asks for, what to say, and what they may ask. */
export interface RequestWords {
  ask: string | null
  say: string[]
  theyAsk: string[]
}

/** The sentences of a call. `screen` is what the terminal shows, as it is read out. */
export function requestWords(
  words: Words,
  { id, asksAboutPayment, band, memory }: Request,
  screen: string,
): RequestWords {
  const { ask, say, theyAsk } = sentences(words, id, screen)
  const payment = asksAboutPayment ? [paymentSaid(words, band)] : []
  const records = memory === null ? [] : [words.t(`ui:report.say.${memory}`)]
  return { ask, say: [...say, ...payment, ...records], theyAsk }
}

function sentences({ t, list }: Words, id: Request['id'], screen: string): RequestWords {
  switch (id) {
    case 'unlisted':
      return {
        ask: t('ui:unlisted.ask'),
        say: list('ui:unlisted.say'),
        theyAsk: list('ui:unlisted.theyAsk'),
      }
    case service:
      return { ask: null, say: list('ui:result.handOverSay', { screen }), theyAsk: [] }
    default:
      return { ask: t(`${id}.ask`), say: list(`${id}.say`, { screen }), theyAsk: list(`${id}.theyAsk`) }
  }
}
