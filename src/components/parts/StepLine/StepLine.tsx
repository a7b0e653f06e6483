import clsx from 'clsx'
import type { ReactNode } from 'react'
import { notSure, type QuestionId } from '../../../knowledge/ids'
import { type Phase, phases, progressOf } from '../../../wizard/case/progress'
import { isAnswered } from '../../../wizard/case/session'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import { Kicker } from '../Kicker/Kicker'
import layout from '../layout.module.css'
import { Change } from '../Trail/Trail'
import styles from './StepLine.module.css'

/**
 * The number of the step and the part of the walk, what it takes, and how many questions are left where they are few; then
 * the answer given just before, to be taken back. Never a bar.
 */
export function StepLine({
  phase: here,
  at,
  children,
}: {
  phase: Phase
  at?: QuestionId
  children?: ReactNode
}) {
  const { walk } = useApp()
  const { t } = useWords()
  const { step, left } = progressOf(walk)
  return (
    <div className={styles.line}>
      <Kicker>
        <b>{t('ui:question.step', { count: step })}</b>
        <span className={styles.phases}>
          {phases.map((phase) => (
            <span key={phase} aria-current={phase === here ? 'step' : undefined}>
              {t(`ui:phase.${phase}`)}
            </span>
          ))}
        </span>
        {children}
        {left !== null && <span>{t('ui:question.atMost', { count: left })}</span>}
      </Kicker>
      <JustSaid at={at} />
    </div>
  )
}

function JustSaid({ at }: { at: QuestionId | undefined }) {
  const { walk } = useApp()
  const { t } = useWords()
  const asked = useQuestionWords()
  const { observations } = walk.session
  const last = observations[observations.length - 1]
  const said = last !== undefined && isAnswered(last) && last.answered !== at ? last : null
  if (said === null) return null
  const { ask, option } = asked(said.answered)
  return (
    <p className={clsx(styles.said, layout.noPrint)}>
      <span>
        <span className={layout.hidden}>{`${t('ui:question.said')} `}</span>
        <span>{said.answer === notSure ? t('ui:question.unsure') : option(said.answer)}</span>
      </span>
      <Change what={ask} at={{ page: 'question', question: said.answered, correct: true }} />
    </p>
  )
}
