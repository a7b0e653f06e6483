import { type AnswerId, notSure, type QuestionId } from '../../../knowledge/schema'
import type { Place } from '../../pages/pages'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { PickedPlate } from '../Plate/Plate'
import styles from './Trail.module.css'

/** The finished answers and what was tried, each with its way back. What no longer applies stays, struck through. */
export function Trail() {
  const { walk, knowledge } = useApp()
  const { untry } = useMoves()
  const { t } = useWords()
  const picked = walk.session.picked
  if (picked === null) return null
  return (
    <Disclosure title={t('ui:answers.title', { count: walk.answers.length + 1 })}>
      <ol className={styles.trail}>
        <li>
          <span className={styles.question}>{t('ui:answers.symptom')}</span>
          <span className={styles.answer}>
            <PickedPlate picked={picked} />
          </span>
          <Change what={t('ui:answers.symptom')} at={{ page: 'start' }} />
        </li>
        {walk.answers.map(({ question, answer, awake, carried, by }) => (
          <li key={question}>
            <span className={styles.question}>{t(`${question}.ask`)}</span>
            <span className={styles.answer}>
              {awake ? (
                <Given question={question} answer={answer} />
              ) : (
                <s>
                  <Given question={question} answer={answer} />
                </s>
              )}
              {!awake && <small> {t('ui:answers.asleep')}</small>}
              {carried && <small> {t('ui:answers.carried')}</small>}
              {by === 'site' && <small> {t('ui:question.bySite')}</small>}
              {by === 'measured' && <small> {t('ui:check.by')}</small>}
            </span>
            <Change what={t(`${question}.ask`)} at={{ page: 'question', question }} />
          </li>
        ))}
        {walk.tried.map(({ remedy, result }) =>
          remedy in knowledge.remedies ? (
            <li key={remedy}>
              <span className={styles.question}>{t('ui:answers.tried')}</span>
              <span className={styles.answer}>
                {t(`${remedy}.name`)} <small>{t(`ui:answers.result.${result}`)}</small>
              </span>
              <Button kind="link" className={styles.change} onClick={() => untry(remedy)}>
                {t('ui:answers.again')}
                <span className={layout.hidden}> {t(`${remedy}.name`)}</span>
              </Button>
            </li>
          ) : null,
        )}
      </ol>
    </Disclosure>
  )
}

function Given({ question, answer }: { question: QuestionId; answer: AnswerId }) {
  const { t } = useWords()
  return <>{answer === notSure ? t('ui:answers.unsure') : t(`${question}.options.${answer}`)}</>
}

function Change({ what, at }: { what: string; at: Place }) {
  const { t } = useWords()
  return (
    <PageButton to={at} className={styles.change} aria-label={t('ui:answers.changeOf', { question: what })}>
      {t('ui:answers.change')}
    </PageButton>
  )
}
