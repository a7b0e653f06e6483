import { type AnswerId, notSure, type QuestionId } from '../../../knowledge/ids'
import type { AnswerGiven } from '../../../wizard/case/answersGiven'
import { worksAgain } from '../../../wizard/case/session'
import type { Place } from '../../pages/pages'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useQuestionWords } from '../../useQuestionWords'
import { actName, resultWords } from '../../wording'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { PickedPlate } from '../Plate/Plate'
import styles from './Trail.module.css'

/** The finished answers and what was tried, folded; nothing where they stand beside the page already. */
export function Trail() {
  const { walk, beside } = useApp()
  const { t } = useWords()
  if (beside || walk.session.picked === null) return null
  return (
    <Disclosure title={t('ui:answers.title')} late>
      <TrailList />
    </Disclosure>
  )
}

/** The finished answers and what was tried, each with its way back. What no longer applies stays, struck through. */
export function TrailList() {
  const { walk, knowledge } = useApp()
  const { untry } = useMoves()
  const words = useWords()
  const { t } = words
  const asked = useQuestionWords()
  const picked = walk.session.picked
  if (picked === null) return null
  return (
    <ol className={styles.trail}>
      <li>
        <span className={styles.question}>{t('ui:answers.symptom')}</span>
        <span className={styles.answer}>
          <PickedPlate picked={picked} />
        </span>
        <Change what={t('ui:answers.symptom')} at={{ page: 'start' }} />
      </li>
      {walk.answers.map(({ question, answer, awake, carried, by }, place) => (
        <li key={`${question} ${timesBefore(walk.answers, place)}`}>
          <span className={styles.question}>{asked(question).ask}</span>
          <span className={styles.answer}>
            {awake ? (
              <Given question={question} answer={answer} />
            ) : (
              <s>
                <Given question={question} answer={answer} />
              </s>
            )}
            {!awake && <small>{` ${t('ui:answers.asleep')}`}</small>}
            {carried && <small>{` ${t('ui:answers.carried')}`}</small>}
            {by === 'site' && <small>{` ${t('ui:question.bySite')}`}</small>}
            {by === 'measured' && <small>{` ${t('ui:check.by')}`}</small>}
          </span>
          {walk.answers.slice(place + 1).every((later) => later.question !== question) && (
            <Change what={asked(question).ask} at={{ page: 'question', question, correct: true }} />
          )}
        </li>
      ))}
      {walk.tried.map(({ remedy, result }) => {
        const name = remedy === worksAgain ? t('ui:question.onlyPayment') : actName(words, knowledge, remedy)
        return name === null ? null : (
          <li key={remedy}>
            <span className={styles.question}>{t('ui:answers.tried')}</span>
            <span className={styles.answer}>
              <span>{name}</span> <small>{resultWords(words, knowledge, { remedy, result })}</small>
            </span>
            <Button kind="link" className={styles.change} onClick={() => untry(remedy)}>
              {t('ui:answers.again')}
              <span className={layout.hidden}>{` ${name}`}</span>
            </Button>
          </li>
        )
      })}
    </ol>
  )
}

/** How often a question was answered before: one that repeats is listed once for each time. */
const timesBefore = (answers: readonly AnswerGiven[], place: number): number =>
  answers.slice(0, place).filter(({ question }) => question === answers[place]?.question).length

function Given({ question, answer }: { question: QuestionId; answer: AnswerId }) {
  const { t } = useWords()
  const { option } = useQuestionWords()(question)
  return <span>{answer === notSure ? t('ui:answers.unsure') : option(answer)}</span>
}

/** The way back to what was said, named after it. */
export function Change({ what, at }: { what: string; at: Place }) {
  const { t } = useWords()
  return (
    <PageButton to={at} className={styles.change} aria-label={t('ui:answers.changeOf', { question: what })}>
      {t('ui:answers.change')}
    </PageButton>
  )
}
