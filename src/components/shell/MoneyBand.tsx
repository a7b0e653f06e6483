import clsx from 'clsx'
import type { Knowledge } from '../../knowledge/schema'
import { asksHowItArose } from '../../wizard/case/arose'
import { type Band, type BandTone, toneOf } from '../../wizard/case/band'
import { countOf, isOpen } from '../../wizard/case/sale'
import type { Walk } from '../../wizard/case/walk'
import { pageAt } from '../pages/pageAt'
import { Button } from '../parts/Button/Button'
import { Icon, type IconName } from '../parts/Icon/Icon'
import { PageButton } from '../parts/PageButton/PageButton'
import { Prose } from '../parts/Prose/Prose'
import { useApp, useWalkStore } from '../useApp'
import { useMoves } from '../useMoves'
import { useWords } from '../words'
import styles from './MoneyBand.module.css'
import { Parked } from './Parked'
import { useNextStep } from './useNextStep'

const tones = {
  quiet: '',
  caution: styles.caution,
  good: styles.good,
} satisfies Record<BandTone, string | undefined>

/**
 * The money of a case on every page: the state of the sale and what to do, and what else is open. The start page has it
 * only for a payment that is open or counts: whatever the machine shows next cannot undo that, while "not charged" was said
 * of an attempt that may have been followed by another. No browser puts words of its own in place of ours here.
 */
export function MoneyBand({ start, wide }: { start: boolean; wide: boolean }) {
  const { walk } = useApp()
  const { t } = useWords()
  const { band, symptom, sales } = walk
  const open = isOpen(sales.current.sale)
  const stands = open || countOf(sales.current.sale)[1] > 0
  if (!stands && sales.parked.length === 0 && (symptom === null || start)) return null
  const said = symptom !== null || stands
  const tone = said ? toneOf(band) : 'quiet'
  return (
    <aside className={clsx(styles.band, tones[tone])} aria-label={t('ui:moneyBand.label')} translate="no">
      <div className={clsx(styles.in, wide && styles.wide)}>
        {said && <State band={band} />}
        {(sales.memory === 'holds' || sales.memory === 'lost') && <Records memory={sales.memory} />}
        <Parked />
      </div>
    </aside>
  )
}

/** What the machine still holds or has lost; whether anything was lost hangs on what was settled before the reset. */
function Records({ memory }: { memory: 'holds' | 'lost' }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const { settledBefore } = knowledge.money.questions
  return (
    <p className={styles.line}>
      <Icon name="caution" size="s" />
      <span>
        <span>{t(`ui:moneyBand.memory.${memory}`)}</span>
        {memory === 'lost' && walk.answers.every(({ question }) => question !== settledBefore) && (
          <>
            {' '}
            <PageButton to={{ page: 'question', question: settledBefore }}>
              {t(`${settledBefore}.ask`)}
            </PageButton>
          </>
        )}
      </span>
    </p>
  )
}

/**
 * State and what to do in one line; it unfolds to what to tell the customer and to the next act, both named on it. It folds
 * again where another page comes.
 */
function State({ band }: { band: Band }) {
  const { walk, knowledge } = useApp()
  const { t, optional } = useWords()
  const say = optional(`money:${band}.say`)
  const next = useNextStep()
  const place = useWalkStore((state) => state.place)
  const page = JSON.stringify(pageAt(place, walk.session.picked, walk))
  const goesOn = mayGoOn(knowledge, walk)
  const line = (
    <>
      <Icon name={iconOf(band)} size="m" />
      <span>
        <b>{t(`money:${band}.state`)}</b>{' '}
        <span className={styles.do}>
          <Prose text={t(`money:${band}.do`)} />{' '}
        </span>
        {(say !== null || next !== null || goesOn) && (
          <span className={styles.more}>
            {[
              ...(say === null ? [] : [t('ui:moneyBand.tell')]),
              ...(next?.brief === true ? [next.words] : []),
            ].join(' · ') || t('ui:moneyBand.more')}
          </span>
        )}
      </span>
    </>
  )
  if (say === null && next === null && !goesOn) return <p className={styles.state}>{line}</p>
  return (
    <details key={page}>
      <summary className={styles.state}>{line}</summary>
      <div className={styles.folded}>
        {say !== null && (
          <p>
            <q>{say}</q>
          </p>
        )}
        {next !== null && (
          <p>
            {next.to === null ? (
              next.words
            ) : (
              <PageButton to={next.to} kind="plain">
                {next.words}
              </PageButton>
            )}
          </p>
        )}
        {goesOn && <WhatElse />}
      </div>
    </details>
  )
}

/** Whether the same sale may have been tried again, or a next one begun, since the message came. */
const mayGoOn = (knowledge: Knowledge, { session, symptom, sales: { current, paying } }: Walk): boolean =>
  symptom !== null && (paying === 'yes' || isOpen(current.sale)) && !asksHowItArose(knowledge, session)

/**
 * What may have happened meanwhile: the same sale was tried again, the next customer is there, or the customer shows a
 * charge. Once somebody looked, what a bank shows is only its pending line.
 */
function WhatElse() {
  const { walk, knowledge } = useApp()
  const { again, nextCustomer } = useMoves()
  const { t } = useWords()
  const { looked, told } = walk.sales.current.sale
  return (
    <p className={styles.quiet}>
      {!looked && told === 0 && (
        <PageButton to={{ page: 'question', question: knowledge.money.questions.shown }}>
          {t('ui:moneyBand.shown')}
        </PageButton>
      )}
      <Button kind="link" onClick={again}>
        {t('ui:moneyBand.again')}
      </Button>
      <Button kind="link" onClick={nextCustomer}>
        {t('ui:moneyBand.nextCustomer')}
      </Button>
    </p>
  )
}

const usualIcons = {
  quiet: 'notsent',
  caution: 'unknown',
  good: 'check',
} as const satisfies Record<BandTone, IconName>

function iconOf(band: Band): IconName {
  switch (band) {
    case 'charged-twice':
    case 'given-back-twice':
    case 'paid-maybe-twice':
      return 'caution'
    case 'untouched':
    case 'no-payment':
    case 'assumed-no-payment':
      return 'card'
    case 'released':
    case 'hold-released':
      return 'check'
    default:
      return usualIcons[toneOf(band)]
  }
}
