import type { RemedyId } from '../../../knowledge/schema'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { type Request, useScreenText } from './Call'

/** The words of a hand-over: whom to ask, for what, and how; null where the remedy asks nobody. */
export function useRequest(id: RemedyId): Request | null {
  const { knowledge } = useApp()
  const { t, list } = useWords()
  const screen = useScreenText()
  const remedy = knowledge.remedies[id]
  if (remedy?.effect !== 'repairs' || remedy.request === undefined) return null
  return {
    to: remedy.request.to,
    ask: t(`${id}.ask`),
    say: list(`${id}.say`, { screen }),
    theyAsk: list(`${id}.theyAsk`),
    ready: remedy.request.ready,
  }
}
