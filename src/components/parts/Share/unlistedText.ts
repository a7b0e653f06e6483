import { isOpen } from '../../../wizard/case/sale'
import type { Walk } from '../../../wizard/case/walk'
import type { TextKey } from '../../textKeys'
import type { Words } from '../../words'
import { folded } from './reportText'

/**
 * The ticket of a message that is on no list: the words as they were typed, and that nobody knows of the payment, unless
 * the case so far says more.
 */
export function unlistedText({ t, list }: Words, walk: Walk, typed: string): string {
  const label = (name: TextKey, text: string) => `${t(name)}${t('ui:colon')}${text}`
  const band = isOpen(walk.sales.current.sale) ? walk.band : 'unknown'
  return [
    t('ui:name'),
    label('ui:report.symptom', typed),
    label('ui:report.money', t(`money:${band}.state`)),
    label('ui:report.request', t('ui:unlisted.ask')),
    ...list('ui:unlisted.sayTyped', { screen: typed }).map((sentence) => `- ${sentence}`),
    label('ui:report.edition', walk.session.edition),
  ]
    .flatMap(folded)
    .join('\n')
}
