import { useMemo } from 'react'
import { type Explanation, explain } from '../wizard/engine/explain'
import { useApp } from './useApp'

/** The explanation of the ranking, the questions and the plan; null while no message is chosen. */
export function useExplanation(): Explanation | null {
  const { knowledge, walk } = useApp()
  return useMemo(
    () => (walk.numbers === null ? null : explain(knowledge.weights, walk.numbers)),
    [knowledge, walk],
  )
}
