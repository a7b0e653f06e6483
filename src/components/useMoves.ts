import type { WalkStore } from '../wizard/case/store'
import { useApp } from './useApp'

/** The moves a person can make. */
export type Moves = Pick<
  WalkStore,
  'choose' | 'answer' | 'attempt' | 'untry' | 'go' | 'startOver' | 'continueOffered' | 'showNote'
>

/** The moves on the case. They never change, so a component that only moves renders no more often. */
export const useMoves = (): Moves => useApp().store.getState()
