import type { QuestionId } from '../../src/knowledge/schema'
import type { Step } from '../../src/wizard/case/walk'
import { readTexts, textOf } from './readTexts'

const { texts } = readTexts()

/** English name of an entry, or its question; the id where it has neither. */
export const nameOf = (id: string): string =>
  textOf(texts, 'en', id, 'name') ?? textOf(texts, 'en', id, 'ask') ?? id

/** An answer as the sentence that says it was seen. */
export const seenAs = (question: QuestionId, answer: string): string =>
  textOf(texts, 'en', question, 'seen', answer) ?? `${question} = ${answer}`

export const stepName = (step: Step): string =>
  step.kind === 'ask'
    ? `ask ${nameOf(step.question)}`
    : step.kind === 'try'
      ? `try: ${nameOf(step.remedy)}`
      : step.kind
