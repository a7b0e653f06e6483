import { unlistedCall } from '../../../wizard/case/request'
import { isOpen } from '../../../wizard/case/sale'
import type { Walk } from '../../../wizard/case/walk'
import type { Noted } from '../../pages/unlisted/noted'
import type { Preferences } from '../../preferences'
import type { TextKey } from '../../textKeys'
import type { Words } from '../../words'
import { requestWords } from '../Call/requestWords'
import { plainText } from './plainText'
import { folded } from './reportText'

/**
 * The ticket of a message that is on no list: everything as it was noted, and that nobody knows of the payment, unless
 * the case so far says more.
 */
export function unlistedText(
  words: Words,
  walk: Walk,
  noted: Noted,
  numbers: Preferences['numbers'],
): string {
  const { t } = words
  const label = (name: TextKey, text: string) => `${t(name)}${t('ui:colon')}${text}`
  const band = isOpen(walk.sales.current.sale) ? walk.band : 'unknown'
  return [
    t('ui:name'),
    ...(noted.typed === undefined ? [] : [label('ui:report.symptom', plainText(noted.typed))]),
    label('ui:report.money', t(`money:${band}.state`)),
    label('ui:report.request', t('ui:unlisted.ask')),
    ...unlistedSay(words, walk, noted, numbers).map((sentence) => `- ${plainText(sentence)}`),
    label('ui:report.edition', walk.session.edition),
  ]
    .flatMap(folded)
    .join('\n')
}

/** The sentences of the call. What was noted takes the place of the offer to tell it. */
export function unlistedSay(
  words: Words,
  walk: Walk,
  { typed = '', when, before, works }: Noted,
  numbers: Preferences['numbers'],
): string[] {
  const { t } = words
  const [greeting = '', offer = '', ...asking] = requestWords(words, unlistedCall(walk), typed, numbers).say
  const told = [
    ...(when === undefined ? [] : [t('ui:unlisted.saidWhen', { when: t(`ui:unlisted.when.${when}`) })]),
    ...(before === undefined ? [] : [t('ui:unlisted.saidBefore', { before })]),
    ...(works === undefined ? [] : [t(`ui:unlisted.saidWorks.${works}`)]),
  ]
  return [greeting, ...(told.length === 0 ? [offer] : told), ...asking]
}
