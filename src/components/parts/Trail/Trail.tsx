import { notSure } from '../../../knowledge/schema'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import { PickedPlate } from '../Plate/Plate'
import parts from '../parts.module.css'
import styles from './Trail.module.css'

/** The finished answers and what was tried, each with its way back. What no longer applies stays, struck through. */
export function Trail() {
  const { walk, knowledge, store } = useApp()
  const { t } = useWords()
  const { go, untry } = store.getState()
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
          <Change question={t('ui:answers.symptom')} press={() => go({ at: 'start' })} />
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
              {by === 'measured' && <small> {t('page:check.by')}</small>}
            </span>
            <Change question={t(`${question}.ask`)} press={() => go({ at: 'question', question })} />
          </li>
        ))}
        {walk.tried.map(({ remedy, result }) =>
          remedy in knowledge.remedies ? (
            <li key={remedy}>
              <span className={styles.question}>{t('ui:answers.tried')}</span>
              <span className={styles.answer}>
                {t(`${remedy}.name`)} <small>{t(`ui:answers.result.${result}`)}</small>
              </span>
              <button className={styles.change} type="button" onClick={() => untry(remedy)}>
                {t('ui:answers.again')}
                <span className={parts.hidden}> {t(`${remedy}.name`)}</span>
              </button>
            </li>
          ) : null,
        )}
      </ol>
    </Disclosure>
  )
}

function Given({ question, answer }: { question: string; answer: string }) {
  const { t } = useWords()
  return <>{answer === notSure ? t('ui:answers.unsure') : t(`${question}.options.${answer}`)}</>
}

function Change({ question, press }: { question: string; press: () => void }) {
  const { t } = useWords()
  return (
    <button
      className={styles.change}
      type="button"
      aria-label={t('ui:answers.changeOf', { question })}
      onClick={press}
    >
      {t('ui:answers.change')}
    </button>
  )
}
