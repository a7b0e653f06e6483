import { type ReactNode, useState } from 'react'
import type { QuestionId } from '../../../knowledge/ids'
import type { Question } from '../../../knowledge/schema'
import { waitingFor } from '../../../wizard/case/heldBack'
import { phaseOf } from '../../../wizard/case/progress'
import { Answers } from '../../parts/Answers/Answers'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { OnlyPayment } from '../../parts/OnlyPayment/OnlyPayment'
import { Optional } from '../../parts/Optional/Optional'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Prose } from '../../parts/Prose/Prose'
import { isDrawn, Scene } from '../../parts/Scene/Scene'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { Trail } from '../../parts/Trail/Trail'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { moment } from '../../wording'
import { useWords } from '../../words'
import { NetworkCheck } from './NetworkCheck'
import styles from './QuestionPage.module.css'
import { measurable } from './readReach'
import { WhyNow } from './WhyNow'

/**
 * One question: one decision, what is seen as answers, and "I'm not sure" that always leads on. `correct` changes the
 * answer given before, where the question would else be answered once more.
 */
export function QuestionPage({
  question: id,
  correct = false,
}: {
  question: QuestionId
  correct?: boolean | undefined
}): ReactNode {
  const { knowledge } = useApp()
  const question = knowledge.questions[id]
  if (question === undefined) return null
  return (
    <>
      <StepLine phase={phaseOf(knowledge, id)} at={id}>
        <Effort question={question} />
      </StepLine>
      <Answers question={question} labelledBy="question" correct={correct}>
        <Asked question={question} />
      </Answers>
      {id in measurable && (
        <Optional>
          <NetworkCheck question={id} />
        </Optional>
      )}
      <OnlyPayment />
      <SideLinks />
      <WhyAndTrail id={id} />
    </>
  )
}

function WhyAndTrail({ id }: { id: QuestionId }) {
  const { t } = useWords()
  return (
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
  )
}

/** The question itself: what is asked, what for, how, how long it takes, and where to look. */
function Asked({ question }: { question: Question }) {
  const { walk } = useApp()
  const { t, optional } = useWords()
  const { id } = question
  const { ask, help } = useQuestionWords()(id)
  const where = optional(`${id}.where`)
  const neededFor = waitingFor(walk, id)
  return (
    <>
      <h1 tabIndex={-1} id="question">
        <Phrases text={ask} />
      </h1>
      {neededFor !== null && (
        <p className={layout.lede}>{t('ui:question.for', { remedy: t(`${neededFor}.name`) })}</p>
      )}
      <div className={styles.told}>
        {where === null && (
          <Optional silent>
            <Scene of={id} size="aside" />
          </Optional>
        )}
        {help !== null && (
          <p className={layout.quiet}>
            <Prose text={help} />
          </p>
        )}
        {askingTheTime.includes(id) && <DeviceClock />}
      </div>
      {where !== null && <Where question={id} words={where} />}
    </>
  )
}

/** Questions that are answered by comparing with a clock. */
const askingTheTime: readonly QuestionId[] = ['question:time-of-day', 'question:clock-right']

/** Date and time by the device, as they were when the page opened. */
function DeviceClock() {
  const { windows } = useApp()
  const words = useWords()
  const [now] = useState(windows.now)
  return <p className={layout.quiet}>{words.t('ui:question.deviceClock', { time: moment(words, now) })}</p>
}

/** Where to look, beside a drawing of the place where there is one. */
function Where({ question, words }: { question: QuestionId; words: string }) {
  if (!isDrawn(question))
    return (
      <p className={layout.quiet}>
        <Prose text={words} />
      </p>
    )
  return (
    <div className={styles.where}>
      <Optional silent>
        <Scene of={question} size="small" hidden />
      </Optional>
      <p>
        <Prose text={words} />
      </p>
    </div>
  )
}

/** What it takes in a few words: how, and how long. */
function Effort({ question: { kind, seconds } }: { question: Question }) {
  const { t } = useWords()
  const time =
    seconds < 60
      ? t('ui:question.effort_seconds', { count: seconds })
      : t('ui:question.effort_minutes', { count: Math.round(seconds / 60) })
  return (
    <span className={styles.effort}>
      <Icon name={kind === 'look' ? 'eye' : kind} size="s" />
      <span>
        <span className={styles.kind}>{`${t(`ui:question.kind.${kind}`)} · `}</span>
        <span>{time}</span>
      </span>
    </span>
  )
}
