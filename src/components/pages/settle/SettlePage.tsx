import type { ReactNode } from 'react'
import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import type { Question, Remedy } from '../../../knowledge/schema'
import { isDueNow } from '../../../wizard/case/moneyAct'
import { requestOf } from '../../../wizard/case/request'
import { Answers } from '../../parts/Answers/Answers'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { HowTo } from '../../parts/HowTo/HowTo'
import layout from '../../parts/layout.module.css'
import { OnlyPayment } from '../../parts/OnlyPayment/OnlyPayment'
import { Optional } from '../../parts/Optional/Optional'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Prose } from '../../parts/Prose/Prose'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { Trail } from '../../parts/Trail/Trail'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import styles from './SettlePage.module.css'

/** An act for the payment in doubt: what to do, then how it ended, which is the answer to a question about the sale. */
export function SettlePage({ remedy: id, asks }: { remedy: RemedyId; asks: QuestionId }): ReactNode {
  const { walk, knowledge } = useApp()
  const { t, optional } = useWords()
  const remedy = knowledge.remedies[id]
  const question = knowledge.questions[asks]
  if (remedy === undefined || question === undefined) return null
  const undo = optional(`${id}.undo`)
  return (
    <>
      <StepLine phase="payment" at={asks} />
      <h1 tabIndex={-1}>
        <Phrases text={t(`${id}.name`)} />
      </h1>
      {isDueNow(knowledge, walk, id) ? (
        <MoneyAct remedy={remedy} question={question} />
      ) : (
        <p>{t(`ui:held.money.${remedy.need ?? 'nothing'}`)}</p>
      )}
      <OnlyPayment />
      <SideLinks />
      <Disclosures>
        {undo !== null && (
          <Disclosure title={t('ui:action.undo')}>
            <p>{undo}</p>
          </Disclosure>
        )}
        <Optional>
          <Trail />
        </Optional>
      </Disclosures>
    </>
  )
}

function MoneyAct({ remedy, question }: { remedy: Remedy; question: Question }) {
  const { walk, knowledge } = useApp()
  return (
    <>
      <HowTo remedy={remedy} request={requestOf(knowledge, walk, remedy.id)} />
      <Outcome question={question} />
    </>
  )
}

/** How the act ended. */
function Outcome({ question }: { question: Question }) {
  const { ask, help } = useQuestionWords()(question.id)
  return (
    <div className={styles.outcome}>
      <Answers question={question} labelledBy="outcome" keys={false}>
        <h2 id="outcome">
          <Phrases text={ask} />
        </h2>
        {help !== null && (
          <p className={layout.quiet}>
            <Prose text={help} />
          </p>
        )}
      </Answers>
    </div>
  )
}
