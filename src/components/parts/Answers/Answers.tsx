import { type ReactNode, useCallback, useMemo } from 'react'
import { answersOf } from '../../../knowledge/answersOf'
import { type AnswerId, notSure, type QuestionId } from '../../../knowledge/ids'
import type { Question } from '../../../knowledge/schema'
import { isAnswered, type Session } from '../../../wizard/case/session'
import type { Place } from '../../pages/pages'
import type { QuestionWords } from '../../questionWords'
import { useApp, usePreferences, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords, type Words } from '../../words'
import { answerIcon } from './answerIcons'
import { type Option, Options } from './Options'

/** The answers of a question, each with what it does to the case: it is given, or takes the place of the one before. */
export function Answers({
  question,
  labelledBy,
  correct = false,
  keys = true,
  without = null,
  to,
  children,
}: {
  question: Question
  labelledBy: string
  correct?: boolean
  /** False where focus does not begin at the question, so that no digit could choose. */
  keys?: boolean
  /** An answer that is offered elsewhere on the page. */
  without?: AnswerId | null
  /** The page that an answer leads to, where it is not the step. */
  to?: (given: AnswerId) => Place
  children: ReactNode
}) {
  const { knowledge } = useApp()
  const words = useWords()
  const asked = useQuestionWords()
  const { answer } = useMoves()
  const { id } = question
  const choose = useCallback(
    (given: AnswerId) =>
      answer(id, given, {
        ...(correct && { correction: true }),
        ...(to !== undefined && { to: to(given) }),
      }),
    [answer, id, correct, to],
  )
  const options = useMemo(
    () => optionsOf(question, words, asked(id)).filter(({ answer: one }) => one !== without),
    [question, words, asked, id, without],
  )
  const preferred = usePreferences((state) => state)
  return (
    <Options
      question={id}
      labelledBy={labelledBy}
      aboutMoney={id in knowledge.money.facts}
      options={options}
      earlier={useEarlier(question, correct)}
      digits={keys && preferred.keys === 'on'}
      answering={preferred.answers}
      choose={choose}
    >
      {children}
    </Options>
  )
}

/**
 * The answer given before: in this case, else in the one that Back led away from. Where a question is asked once more, it
 * is the one that Back led away from, and no other.
 */
function useEarlier({ id, repeats }: Question, correct: boolean): AnswerId | null {
  const { walk } = useApp()
  const left = useWalkStore((state) => state.left)
  const given = answersTo(id, walk.session)
  const before = left === null ? [] : answersTo(id, left)
  if (correct && given.length > 0) return given[given.length - 1] ?? null
  return (repeats === true ? before[given.length] : (given[0] ?? before[0])) ?? null
}

const answersTo = (question: QuestionId, { observations }: Session): AnswerId[] =>
  observations
    .filter(isAnswered)
    .filter(({ answered }) => answered === question)
    .map(({ answer }) => answer)

function optionsOf(question: Question, { t, optional }: Words, { option }: QuestionWords): Option[] {
  const seen = answersOf(question).map(
    ([answer], i): Option => ({
      answer,
      key: String(i + 1),
      words: option(answer),
      help: optional(`${question.id}.optionHelp.${answer}`),
      icon: answerIcon(question.id, answer),
      aside: false,
    }),
  )
  const aside = { answer: notSure, help: null, icon: null, aside: true }
  return [
    ...seen,
    { ...aside, key: '0', words: t('ui:question.unsure') },
    ...(question.kind === 'test'
      ? [{ ...aside, key: String(seen.length + 1), words: t('ui:question.cannot') }]
      : []),
  ]
}
