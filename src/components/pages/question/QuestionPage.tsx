import clsx from 'clsx'
import { type ReactNode, useCallback, useMemo } from 'react'
import { type AnswerId, notSure, type Question, type QuestionId } from '../../../knowledge/schema'
import { waitingFor } from '../../../wizard/case/heldBack'
import { answerIn } from '../../../wizard/case/session'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { Prose } from '../../parts/Prose/Prose'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { Trail } from '../../parts/Trail/Trail'
import { useApp, usePreferences, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords, type Words } from '../../words'
import { answerIcon } from './answerIcons'
import { NetworkCheck } from './NetworkCheck'
import { type Option, Options } from './Options'
import styles from './QuestionPage.module.css'
import { measurable } from './readReach'
import { Scene } from './Scene'
import { WhyNow } from './WhyNow'

/** One question: one decision, what is seen as answers, and "I'm not sure" that always leads on. */
export function QuestionPage({ question: id }: { question: QuestionId }): ReactNode {
  const { knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const { answer, showNote } = useMoves()
  const choose = useCallback((given: AnswerId) => answer(id, given), [answer, id])
  const earlier = useEarlier(id)
  const question = knowledge.questions[id]
  const options = useMemo(() => (question === undefined ? [] : optionsOf(question, words)), [question, words])
  const { answers, keys } = usePreferences((state) => state)
  if (question === undefined) return null
  return (
    <>
      <StepLine />
      <Options
        question={id}
        labelledBy="question"
        options={options}
        earlier={earlier}
        digits={keys === 'on'}
        answering={answers}
        choose={choose}
        typedByMachine={(kind) => showNote({ note: kind })}
      >
        <Asked question={question} />
      </Options>
      <SideLinks />
      <Disclosures>
        <Disclosure title={t('ui:question.why')} late>
          <p>
            <Prose text={t(`${id}.why`)} />
          </p>
          <Optional>
            <WhyNow id={id} />
          </Optional>
        </Disclosure>
        <Optional>
          <Trail />
        </Optional>
      </Disclosures>
    </>
  )
}

/** The answer given before: in this case, else in the one that Back led away from. */
function useEarlier(id: QuestionId): AnswerId | null {
  const { walk } = useApp()
  const left = useWalkStore((state) => state.left)
  return answerIn(walk.session, id) ?? (left === null ? null : answerIn(left, id))
}

/** The question itself: what is asked, what for, how, how long it takes, and where to look. */
function Asked({ question }: { question: Question }) {
  const { walk } = useApp()
  const { t, optional } = useWords()
  const { id, kind } = question
  const help = optional(`${id}.help`)
  const where = optional(`${id}.where`)
  const neededFor = waitingFor(walk, id)
  return (
    <>
      <h1 tabIndex={-1} id="question" className={clsx(breaksByClause(t(`${id}.ask`)) && styles.byClause)}>
        {t(`${id}.ask`)}
      </h1>
      {neededFor !== null && (
        <p className={layout.lede}>{t('ui:question.for', { remedy: t(`${neededFor}.name`) })}</p>
      )}
      {help !== null && (
        <p className={layout.lede}>
          <Prose text={help} />
        </p>
      )}
      <p className={styles.effort}>
        <Icon name={kind === 'look' ? 'eye' : kind} size="s" />
        <Effort question={question} />
      </p>
      {where !== null && (
        <div className={styles.where}>
          <Optional silent>
            <Scene question={id} />
          </Optional>
          <p>
            <b>{t('ui:question.where')}</b> <Prose text={where} />
          </p>
        </div>
      )}
      {id in measurable && (
        <Optional>
          <NetworkCheck question={id} />
        </Optional>
      )}
    </>
  )
}

/** Clauses of Chinese that fit the narrowest phone: then a line ends between two of them, not within a word. */
const breaksByClause = (text: string) => text.split(/[，、：]/).every((clause) => clause.length <= 10)

function optionsOf(question: Question, { t, optional }: Words): Option[] {
  const seen = Object.keys(question.answers).map(
    (answer, i): Option => ({
      answer,
      key: String(i + 1),
      words: t(`${question.id}.options.${answer}`),
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

function Effort({ question: { kind, seconds } }: { question: Question }) {
  const { t } = useWords()
  const time =
    seconds < 60
      ? t('ui:question.effort_seconds', { count: seconds })
      : t('ui:question.effort_minutes', { count: Math.round(seconds / 60) })
  return (
    <>
      {t(`ui:question.kind.${kind}`)}
      {t('ui:comma')}
      {time}
    </>
  )
}
