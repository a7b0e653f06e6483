import type { WalkStore } from '../wizard/case/store'
import type { Place } from './pages/pages'
import { useShell } from './useApp'

/** The moves a person can make. */
export type Moves = Pick<
  WalkStore<Place>,
  | 'choose'
  | 'again'
  | 'nextCustomer'
  | 'resumePayment'
  | 'answer'
  | 'attempt'
  | 'untry'
  | 'isFrom'
  | 'go'
  | 'startOver'
  | 'continueCase'
  | 'takeIn'
  | 'showNote'
  | 'openField'
  | 'type'
  | 'pause'
  | 'putBack'
>

/** The moves on the case. They never change, so a component that only moves renders no more often. */
export const useMoves = (): Moves => useShell().store.getState()
