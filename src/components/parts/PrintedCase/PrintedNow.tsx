import { answersOf } from '../../../knowledge/answersOf'
import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import { conditionOf } from '../../../wizard/case/assumed'
import { calledFor } from '../../../wizard/case/openCalls'
import { sellsBy } from '../../../wizard/case/sellingWays'
import { service, worksAgain } from '../../../wizard/case/session'
import type { Step } from '../../../wizard/case/walk'
import { warningsAt } from '../../../wizard/case/warnings'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { actName, duration } from '../../wording'
import { useWords } from '../../words'
import { Prose } from '../Prose/Prose'
import styles from './PrintedCase.module.css'

/** What to do now, whole: nothing can be unfolded on paper. */
export function PrintedNow() {
  const { walk } = useApp()
  const { t } = useWords()
  const { step } = walk
  if (step.kind === 'choose-symptom') return null
  return (
    <section aria-labelledby="paper-now">
      <h2 id="paper-now">{t('ui:result.now')}</h2>
      <Now step={step} />
    </section>
  )
}

function Now({ step }: { step: Exclude<Step, { kind: 'choose-symptom' }> }) {
  const { t } = useWords()
  switch (step.kind) {
    case 'ask':
      return <PrintedQuestion question={step.question} />
    case 'try':
    case 'settle':
      return <PrintedAct remedy={step.remedy} />
    case 'open-payment':
      return <OpenPayment until={step.until} />
    case 'wait-for':
      return <OnACall step={step} />
    case 'solved':
      return <Solved step={step} />
    case 'hand-over':
      return <p>{t('ui:result.handOverLede')}</p>
    default:
      return step satisfies never
  }
}

/** The question with its answers as boxes to tick. */
function PrintedQuestion({ question: id }: { question: QuestionId }) {
  const { knowledge } = useApp()
  const { optional } = useWords()
  const { ask, help, option } = useQuestionWords()(id)
  const question = knowledge.questions[id]
  const where = optional(`${id}.where`)
  return (
    <>
      <h3>{ask}</h3>
      {[help, where].map(
        (words) =>
          words !== null && (
            <p key={words}>
              <Prose text={words} />
            </p>
          ),
      )}
      <ul className={styles.boxes}>
        {(question === undefined ? [] : answersOf(question)).map(([answer]) => (
          <li key={answer}>
            <span>{option(answer)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** An act with all that guards it: its condition and its risk before the steps, what it tempts to after them. */
function PrintedAct({ remedy: id }: { remedy: RemedyId }) {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t, optional } = words
  const asked = useQuestionWords()
  const remedy = knowledge.remedies[id]
  if (remedy === undefined) return null
  const risk = optional(`${id}.risk.title`)
  const reason = optional(`${id}.risk.reason`)
  const expect = optional(`${id}.expect`)
  return (
    <>
      <h3>{t(`${id}.name`)}</h3>
      <p>
        {t('ui:action.time', { time: duration(words, remedy.handsOn + remedy.wait) })}
        {t('ui:semicolon')}
        {t(`ui:doneBy.${remedy.doneBy}`)}
        {remedy.sideEffects.includes('interrupts-sales') &&
          `${t('ui:semicolon')}${t('ui:action.interrupts')}`}
      </p>
      {conditionOf(knowledge, walk, remedy).map(({ question, answers }) => (
        <p key={question}>
          <b>{t('ui:action.onlyIf')}</b> {asked(question).ask}{' '}
          {answers.map(asked(question).option).join(t('ui:semicolon'))}
        </p>
      ))}
      {risk !== null && reason !== null && (
        <p className={styles.risk}>
          <b>{risk}</b>
          <br />
          <Prose text={reason} />
        </p>
      )}
      <ol className={styles.steps}>
        {remedy.steps.map((step) => (
          <PrintedStep key={step} text={t(`${step}.text`)} help={optional(`${step}.help`)} />
        ))}
      </ol>
      {expect !== null && (
        <p>
          <b>{t('ui:action.expect')}</b> <Prose text={expect} />
        </p>
      )}
      <Dont act={id} />
    </>
  )
}

const PrintedStep = ({ text, help }: { text: string; help: string | null }) => (
  <li>
    <Prose text={text} />
    {help !== null && (
      <small>
        <Prose text={help} />
      </small>
    )}
  </li>
)

/** What the act tempts to and what must not be done with the message, without distinction: paper folds nothing. */
function Dont({ act }: { act: RemedyId }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const { tempting, others } = warningsAt(knowledge, walk.symptom, act)
  const all = [...tempting, ...others]
  if (all.length === 0) return null
  return (
    <div className={styles.dont}>
      <b>{t('ui:action.dont')}</b>
      <ul className={styles.plain}>
        {all.map((warning) => (
          <li key={warning}>{t(`${warning}.text`)}</li>
        ))}
      </ul>
    </div>
  )
}

function OpenPayment({ until }: Pick<Extract<Step, { kind: 'open-payment' }>, 'until'>) {
  const { t, list } = useWords()
  return (
    <>
      <p>
        {t(`ui:openPayment.until.${until}`)} <b>{t('ui:openPayment.never')}</b>
      </p>
      <ol className={styles.steps}>
        {list(`ui:openPayment.steps.${until}`).map((text) => (
          <PrintedStep key={text} text={text} help={null} />
        ))}
      </ol>
    </>
  )
}

/** Who is called, what to do until then, and how it is sold meanwhile. */
function OnACall({ step: { remedy, report } }: { step: Extract<Step, { kind: 'wait-for' }> }) {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t, list } = words
  const owner = calledFor(knowledge, remedy) ?? 'acquirer'
  const sells = sellsBy(knowledge, walk.tried)
  return (
    <>
      <h3>{t(`ui:waiting.title.${report}`, { owner: t(`ui:owner.${owner}`) })}</h3>
      <p>{t('ui:waiting.called', { what: actName(words, knowledge, remedy) ?? '' })}</p>
      <ol className={styles.steps}>
        {list(`ui:waiting.steps.${report}`).map((text) => (
          <PrintedStep key={text} text={text} help={null} />
        ))}
      </ol>
      {sells !== null && <p>{t('ui:waiting.selling', { what: t(`${sells}.name`) })}</p>}
    </>
  )
}

function Solved({ step: { remedy, how } }: { step: Extract<Step, { kind: 'solved' }> }) {
  const { walk } = useApp()
  const { t } = useWords()
  return (
    <>
      <p>{t(`ui:result.over.${how}`)}</p>
      {remedy !== null && remedy !== service && remedy !== worksAgain && (
        <p>
          {t('ui:solved.helped')}
          {t('ui:colon')}
          <b>{t(`${remedy}.name`)}</b>
        </p>
      )}
      {how !== 'settled' && (
        <p>{walk.band === 'not-sent' ? t('ui:solved.takeNow') : t(`money:${walk.band}.do`)}</p>
      )}
    </>
  )
}
