import clsx from 'clsx'
import { useEffect, useRef, useState } from 'react'
import { useErrorBoundary } from 'react-error-boundary'
import type { AnswerId, QuestionId } from '../../../knowledge/ids'
import { Button } from '../../parts/Button/Button'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { Section } from '../../parts/Section/Section'
import { takeFocus } from '../../takeFocus'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords, type Words } from '../../words'
import styles from './NetworkCheck.module.css'
import { type MeasuredReach, measurable, readReach } from './readReach'

type Check = 'closed' | 'asking' | 'other-line' | 'running' | MeasuredReach

/**
 * Measures what the question asks, on request only: says first what it will do, asks whether this device is on the
 * terminal's network, and offers what it read as an answer that the person confirms.
 */
export function NetworkCheck({ question }: { question: QuestionId }) {
  const { t } = useWords()
  const { check, setCheck, measure } = useCheck()
  const title = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone by now: focus must not fall out of the page.
  const focusOn = typeof check === 'string' ? check : 'read'
  useEffect(() => {
    if (focusOn === 'asking' || focusOn === 'running') takeFocus(title.current)
  }, [focusOn])

  if (check === 'closed') {
    return (
      <Button kind="quiet" className={styles.open} onClick={() => setCheck('asking')}>
        <Icon name="wifi" />
        {t('ui:check.button')}
      </Button>
    )
  }
  return (
    <Section id="check" title={t('ui:check.title')} look="panel" className={styles.check} headingRef={title}>
      {(check === 'asking' || check === 'other-line') && (
        <SameLine yes={measure} otherwise={() => setCheck('other-line')} />
      )}
      <div role="status">
        {check === 'other-line' && <p className={layout.above}>{t('ui:check.otherLine')}</p>}
        {check === 'running' && <p>{t('ui:check.running')}</p>}
        {typeof check !== 'string' && <Figures reading={check} />}
      </div>
      {typeof check !== 'string' && (
        <div className={styles.after}>
          <Offer question={question} answer={measurable[question]?.[check.kind]} />
          <Button kind="link" onClick={() => setCheck('asking')}>
            {t('ui:check.again')}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** The stage of the check, and the measurement itself. */
function useCheck() {
  const { windows } = useApp()
  const { showBoundary } = useErrorBoundary()
  const [check, setCheck] = useState<Check>('closed')
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  const measure = () => {
    setCheck('running')
    windows.measureReach().then((probes) => {
      // The answer may have been pressed meanwhile.
      if (!gone.current) setCheck(readReach(probes))
    }, showBoundary)
  }
  return { check, setCheck, measure }
}

/** The first step: what the check will do, and whether this device is on the terminal's network at all. */
function SameLine({ yes, otherwise }: { yes: () => void; otherwise: () => void }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('ui:check.will')}</p>
      <p className={layout.quiet}>{t('ui:check.wont')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes a legend, and the buttons are no fields */}
      <div role="group" aria-labelledby="check-same">
        <p className={layout.above} id="check-same">
          <b>{t('ui:check.same')}</b>
        </p>
        <p className={layout.quiet}>{t('ui:check.sameHelp')}</p>
        <div className={clsx(layout.buttons, styles.same)}>
          <Button kind="main" onClick={yes}>
            {t('ui:check.yes')}
          </Button>
          {(['no', 'unsure'] as const).map((answer) => (
            <Button key={answer} kind="quiet" onClick={otherwise}>
              {t(`ui:check.${answer}`)}
            </Button>
          ))}
        </div>
      </div>
    </>
  )
}

/** The measured figures, with nothing added to them. */
function Figures({ reading: { kind, sent, came, delay } }: { reading: MeasuredReach }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <p>
        <span>{t('ui:check.measured', { sent, came })}</span>{' '}
        {delay !== null && (
          <span>
            {t('ui:check.delay', {
              typical: seconds(words, delay.typical),
              longest: seconds(words, delay.longest),
            })}
          </span>
        )}
      </p>
      <p>
        <b>{t(`ui:check.${kind}`)}</b>
      </p>
    </>
  )
}

function seconds({ t, language }: Words, milliseconds: number): string {
  const value = Math.round(milliseconds / 100) / 10
  return value < 0.1
    ? t('ui:check.underTenth')
    : t('ui:check.seconds', { value: new Intl.NumberFormat(language).format(value) })
}

function Offer({ question, answer: offered }: { question: QuestionId; answer: AnswerId | undefined }) {
  const { answer } = useMoves()
  const { t } = useWords()
  if (offered === undefined) return null
  return (
    <Button kind="main" onClick={() => answer(question, offered, { by: 'measured' })}>
      {t('ui:check.confirm', { answer: t(`${question}.options.${offered}`) })}
    </Button>
  )
}
