import { useCallback, useMemo } from 'react'
import { type AnswerId, notSure, type Question, type QuestionId } from '../../../knowledge/schema'
import { isAnswered, type Session } from '../../../wizard/case/session'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import { Prose } from '../../parts/Prose/Prose'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { Trail } from '../../parts/Trail/Trail'
import { useApp, usePreferences, useWalkStore } from '../../useApp'
import { useWords, type Words } from '../../words'
import { answerIcon } from './answerIcons'
import { NetworkCheck } from './NetworkCheck'
import { type Option, Options } from './Options'
import styles from './QuestionPage.module.css'
import { measurable } from './readReach'
import { Scene } from './Scene'
import { WhyNow } from './WhyNow'

/** One question: one decision, what is seen as answers, and "I'm not sure" that always leads on. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const { walk, knowledge, store } = useApp()
  const words = useWords()
  const { t, has } = words
  const choose = useCallback((given: AnswerId) => store.getState().answer(id, given), [store, id])
  const left = useWalkStore((state) => state.left)
  const chosenBefore = useMemo(() => answerIn(left, id), [left, id])
  const question = knowledge.questions[id]
  const options = useMemo(() => (question === undefined ? [] : optionsOf(question, words)), [question, words])
  const { answers, keys } = usePreferences((state) => state)
  const typedByMachine = (kind: 'scanner' | 'card-reader') => store.setState({ note: { note: kind } })
  if (question === undefined) return null
  const given = walk.answers.find((answer) => answer.question === id)?.answer ?? chosenBefore
  const { step } = walk
  const neededFor =
    step.kind === 'ask' && step.question === id && step.why === 'precondition' ? step.remedy : null
  return (
    <>
      <StepLine />
      <Options
        question={id}
        labelledBy="question"
        options={options}
        earlier={given}
        digits={keys === 'on'}
        answering={answers}
        choose={choose}
        typedByMachine={typedByMachine}
      >
        <h1 tabIndex={-1} id="question" className={breaksByClause(t(`${id}.ask`)) ? styles.byClause : ''}>
          {t(`${id}.ask`)}
        </h1>
        {neededFor !== null && (
          <p className={parts.lede}>{t('ui:question.for', { remedy: t(`${neededFor}.name`) })}</p>
        )}
        {has(`${id}.help`) && (
          <p className={parts.lede}>
            <Prose text={t(`${id}.help`)} />
          </p>
        )}
        <p className={styles.effort}>
          <Icon name={question.kind === 'look' ? 'eye' : question.kind} size="s" />
          <Effort question={question} />
        </p>
        {has(`${id}.where`) && (
          <div className={styles.where}>
            <Scene question={id} />
            <p>
              <b>{t('ui:question.where')}</b> <Prose text={t(`${id}.where`)} />
            </p>
          </div>
        )}
        {id in measurable && <NetworkCheck question={id} />}
      </Options>
      <SideLinks />
      <Disclosures>
        <Disclosure title={t('ui:question.why')} late>
          <p>
            <Prose text={t(`${id}.why`)} />
          </p>
          <WhyNow id={id} />
        </Disclosure>
        <Trail />
      </Disclosures>
    </>
  )
}

/** Clauses of Chinese that fit the narrowest phone: then a line ends between two of them, not within a word. */
const breaksByClause = (text: string) => text.split(/[，、：]/).every((clause) => clause.length <= 10)

/** What a case holds as the answer to a question. */
const answerIn = (session: Session | null, id: QuestionId): AnswerId | null =>
  session?.observations.filter(isAnswered).find(({ answered }) => answered === id)?.answer ?? null

function optionsOf(question: Question, { t, has }: Words): Option[] {
  const seen = Object.keys(question.answers).map((answer, i): Option => {
    const help = `${question.id}.optionHelp.${answer}`
    return {
      answer,
      key: String(i + 1),
      words: t(`${question.id}.options.${answer}`),
      help: has(help) ? t(help) : null,
      icon: answerIcon(question.id, answer),
      aside: false,
    }
  })
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
