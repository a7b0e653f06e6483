import type { AnswerId, QuestionId } from '../../../knowledge/ids'
import type { Question } from '../../../knowledge/schema'
import type { AnswerCard } from '../../../wizard/case/card'
import { Answers } from '../../parts/Answers/Answers'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Phrases } from '../../parts/Phrases/Phrases'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import type { Place } from '../pages'
import styles from './CardPage.module.css'

/** The other things that the words or the code can mean: who says which one gets the card of that one. */
export function WhichOne({ card: { entry } }: { card: AnswerCard }) {
  const { knowledge } = useApp()
  const title = useTitle()
  const question = entry === null ? undefined : knowledge.questions[entry.question]
  if (entry === null || question === undefined) return null
  const { open, assumes } = entry
  return open ? (
    <Rows question={question} without={assumes} />
  ) : (
    <Disclosures>
      <Disclosure title={title(question.id)}>
        <Rows question={question} without={assumes} />
      </Disclosure>
    </Disclosures>
  )
}

function Rows({ question, without }: { question: Question; without: AnswerId | null }) {
  const title = useTitle()
  const placeAfter = usePlaceAfter()
  return (
    <div className={styles.which}>
      <Answers
        question={question}
        labelledBy="which"
        keys={false}
        without={without}
        to={(given) => placeAfter(question.id, given)}
      >
        <h2 id="which">
          <Phrases text={title(question.id)} />
        </h2>
      </Answers>
    </div>
  )
}

/** The question, or for a code whether it was seen elsewhere than the card says. */
function useTitle(): (question: QuestionId) => string {
  const { knowledge } = useApp()
  const { t } = useWords()
  const asked = useQuestionWords()
  return (question) => (question === knowledge.codeLeads.entry ? t('ui:card.elsewhere') : asked(question).ask)
}

/** The card of what the answer leads on to; the next step where it stays this message. */
function usePlaceAfter(): (question: QuestionId, given: AnswerId) => Place {
  const { knowledge } = useApp()
  return (question, given) => {
    const leadsOn =
      question === knowledge.codeLeads.entry ||
      Object.values(knowledge.symptoms).some(
        ({ umbrella }) => umbrella?.entry === question && umbrella.leads[given] !== undefined,
      )
    return { page: leadsOn ? 'card' : 'step' }
  }
}
