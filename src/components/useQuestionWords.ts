import { useCallback } from 'react'
import type { QuestionId } from '../knowledge/ids'
import { variantOf } from '../wizard/case/variant'
import { type QuestionWords, questionWords } from './questionWords'
import { useApp } from './useApp'
import { useWords } from './words'

/** The words of any question as it is asked in the case at hand. */
export function useQuestionWords(): (question: QuestionId) => QuestionWords {
  const { knowledge, walk } = useApp()
  const words = useWords()
  return useCallback(
    (question) => questionWords(words, question, variantOf(knowledge, walk, question)),
    [words, knowledge, walk],
  )
}
