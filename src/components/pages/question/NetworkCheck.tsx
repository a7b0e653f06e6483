import { useEffect, useRef, useState } from 'react'
import type { AnswerId, QuestionId } from '../../../knowledge/schema'
import { Icon } from '../../parts/Icon/Icon'
import parts from '../../parts/parts.module.css'
import { useApp } from '../../useApp'
import { useWords, type Words } from '../../words'
import styles from './NetworkCheck.module.css'
import { measurable, type Reading, readReach } from './readReach'

type Check = 'closed' | 'asking' | 'other-line' | 'running' | Reading

/**
 * Measures what the question asks, on request only: says first what it will do, asks whether this device is on the
 * terminal's network, and offers what it read as an answer that the person confirms.
 */
export function NetworkCheck({ question }: { question: QuestionId }) {
  const { windows } = useApp()
  const { t } = useWords()
  const [check, setCheck] = useState<Check>('closed')
  const title = useRef<HTMLHeadingElement>(null)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  // What was pressed makes room for what comes next: focus must not fall out of the page.
  const focusOn = check === 'closed' ? null : typeof check === 'string' ? check : 'read'
  useEffect(() => {
    if (focusOn === 'asking' || focusOn === 'running') title.current?.focus({ preventScroll: true })
  }, [focusOn])

  if (check === 'closed') {
    return (
      <button
        className={`${parts.button} ${parts.quietButton} ${styles.open}`}
        type="button"
        onClick={() => setCheck('asking')}
      >
        <Icon name="wifi" />
        {t('page:check.button')}
      </button>
    )
  }
  const measure = async () => {
    setCheck('running')
    const reading = readReach(await windows.measureReach())
    // The answer may have been pressed meanwhile.
    if (!gone.current) setCheck(reading)
  }
  return (
    <section className={`${parts.panel} ${styles.check}`} aria-labelledby="check">
      <h2 id="check" tabIndex={-1} ref={title}>
        {t('page:check.title')}
      </h2>
      {(check === 'asking' || check === 'other-line') && (
        <>
          <p>{t('page:check.will')}</p>
          <p className={parts.quiet}>{t('page:check.wont')}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes a legend, and the buttons are no fields */}
          <div role="group" aria-labelledby="check-same">
            <p className={parts.above} id="check-same">
              <b>{t('page:check.same')}</b>
            </p>
            <p className={parts.quiet}>{t('page:check.sameHelp')}</p>
            <div className={`${parts.buttons} ${styles.same}`}>
              <button className={`${parts.button} ${parts.main}`} type="button" onClick={measure}>
                {t('page:check.yes')}
              </button>
              {(['no', 'unsure'] as const).map((answer) => (
                <button
                  key={answer}
                  className={`${parts.button} ${parts.quietButton}`}
                  type="button"
                  onClick={() => setCheck('other-line')}
                >
                  {t(`page:check.${answer}`)}
                </button>
              ))}
            </div>
          </div>
        </>
      )}
      <div role="status">
        {check === 'other-line' && <p className={parts.above}>{t('page:check.otherLine')}</p>}
        {check === 'running' && <p>{t('page:check.running')}</p>}
        {typeof check !== 'string' && <Figures reading={check} />}
      </div>
      {typeof check !== 'string' && (
        <div className={styles.after}>
          <Offer question={question} answer={measurable[question]?.[check.kind]} />
          <button className={parts.link} type="button" onClick={() => setCheck('asking')}>
            {t('page:check.again')}
          </button>
        </div>
      )}
    </section>
  )
}

/** What was measured, with nothing added to it. */
function Figures({ reading: { kind, sent, came, delay } }: { reading: Reading }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <p>
        {t('page:check.measured', { sent, came })}{' '}
        {delay !== null &&
          t('page:check.delay', {
            typical: seconds(words, delay.typical),
            longest: seconds(words, delay.longest),
          })}
      </p>
      <p>
        <b>{t(`page:check.${kind}`)}</b>
      </p>
    </>
  )
}

function seconds({ t, language }: Words, milliseconds: number): string {
  const value = Math.round(milliseconds / 100) / 10
  return value < 0.1
    ? t('page:check.underTenth')
    : t('page:check.seconds', { value: new Intl.NumberFormat(language).format(value) })
}

function Offer({ question, answer }: { question: QuestionId; answer: AnswerId | undefined }) {
  const { store } = useApp()
  const { t } = useWords()
  if (answer === undefined) return null
  return (
    <button
      className={`${parts.button} ${parts.main}`}
      type="button"
      onClick={() => store.getState().answer(question, answer, 'measured')}
    >
      {t('page:check.confirm', { answer: t(`${question}.options.${answer}`) })}
    </button>
  )
}
