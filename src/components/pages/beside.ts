import type { Step } from '../../wizard/case/walk'
import type { PageName } from './pages'

/** Whether a page of the walk has the case beside it where there is room: questions and acts, which are short. */
export function hasBeside(place: PageName | 'step', step: Step['kind']): boolean {
  const shown = place === 'step' ? step : place
  return beside.has(shown)
}

const beside: ReadonlySet<string> = new Set(['question', 'ask', 'remedy', 'try', 'settle', 'wait-for'])
