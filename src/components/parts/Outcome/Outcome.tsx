import clsx from 'clsx'
import { type ReactNode, useState } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import { calledFor } from '../../../wizard/case/openCalls'
import { askedTogether } from '../../../wizard/case/request'
import type { Result } from '../../../wizard/case/session'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button, type ButtonKind } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import { Icon, type IconName } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Section } from '../Section/Section'
import styles from './Outcome.module.css'

/**
 * The answers to what came of an act: a call ends in other ways than what one does at the till. They stay at the foot of a
 * tall window, so that who comes back from the machine finds them without scrolling.
 */
export function Outcome({ remedy }: { remedy: RemedyId }) {
  const { knowledge } = useApp()
  return calledFor(knowledge, remedy) === null ? <OfAnAct remedy={remedy} /> : <OfACall remedy={remedy} />
}

function OfAnAct({ remedy }: { remedy: RemedyId }) {
  const { t, optional } = useWords()
  const fitting = (of: 'helped' | 'noChange' | 'otherMessage') =>
    optional(`${remedy}.outcome.${of}`) ?? t(`ui:action.${of}`)
  return (
    <Ends title={t('ui:action.did')} stays>
      <End remedy={remedy} result="helped" kind="main" icon="check" words={fitting('helped')} />
      <End remedy={remedy} result="no-change" icon="minus" words={fitting('noChange')} />
      <End remedy={remedy} result="other-message" icon="screen" words={fitting('otherMessage')} />
      <End remedy={remedy} result="not-possible" kind="quiet" words={t('ui:action.notPossible')} />
    </Ends>
  )
}

function OfACall({ remedy }: { remedy: RemedyId }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const [forgotten, setForgotten] = useState<readonly RemedyId[]>([])
  const [all, setAll] = useState(false)
  const meant = askedTogether(knowledge, walk, remedy)
  const besides = meant.filter((one) => !forgotten.includes(one))
  const call = { remedy, besides }
  return (
    <Ends
      title={t('ui:action.didCall')}
      stays
      more={
        <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t('ui:callEnd.others')}
        </Button>
      }
    >
      <End {...call} result="helped" icon="check" words={t('ui:callEnd.helped')} />
      <End {...call} result="under-way" icon="clock" words={t('ui:callEnd.under-way')} />
      {all && (
        <>
          <NotThem {...call} />
          <End {...call} result="wants-something" icon="person" words={t('ui:callEnd.wants-something')} />
          <End {...call} result="no-answer" icon="phone" words={t('ui:callEnd.no-answer')} />
          <End {...call} result="other-message" icon="screen" words={t('ui:action.otherMessage')} />
          <End {...call} result="not-possible" kind="quiet" words={t('ui:callEnd.not-possible')} />
          {meant.length > 0 && <NotAllAsked meant={meant} forgotten={forgotten} onChange={setForgotten} />}
        </>
      )}
    </Ends>
  )
}

/** What was not asked for in the call after all: it stays in the plan. */
function NotAllAsked({
  meant,
  forgotten,
  onChange,
}: {
  meant: readonly RemedyId[]
  forgotten: readonly RemedyId[]
  onChange: (forgotten: readonly RemedyId[]) => void
}) {
  const { t } = useWords()
  return (
    <Disclosure title={t('ui:callEnd.notAll')}>
      <fieldset className={styles.asked}>
        <legend>{t('ui:callEnd.tick')}</legend>
        {meant.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={forgotten.includes(one)}
              onChange={({ target }) =>
                onChange(target.checked ? [...forgotten, one] : forgotten.filter((other) => other !== one))
              }
            />
            <Phrases text={t(`${one}.name`)} />
          </label>
        ))}
      </fieldset>
    </Disclosure>
  )
}

/** The answers to how it is now; who was said to be on it may have something to say. */
export function OutcomeOfWait({ remedy, onIt }: { remedy: RemedyId; onIt: boolean }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const call = { remedy, besides: askedTogether(knowledge, walk, remedy) }
  return (
    <Ends title={t('ui:waiting.now')}>
      <End {...call} result="helped" icon="check" words={t('ui:waiting.helped')} />
      {onIt && (
        <>
          <End {...call} result="not-yet" icon="clock" words={t('ui:waiting.not-yet')} />
          <NotThem {...call} />
        </>
      )}
      <End {...call} result="other-message" icon="screen" words={t('ui:action.otherMessage')} />
    </Ends>
  )
}

/** The one end of a call that tells something of the machine. */
function NotThem(call: Pick<EndProps, 'remedy' | 'besides'>) {
  const { t } = useWords()
  return (
    <End
      {...call}
      result="no-change"
      icon="minus"
      words={t('ui:callEnd.no-change')}
      help={t('ui:callEnd.no-changeHelp')}
    />
  )
}

function Ends({
  title,
  stays = false,
  more,
  children,
}: {
  title: string
  /** Whether it stays at the foot of the window while what is above is read. */
  stays?: boolean
  more?: ReactNode
  children: ReactNode
}) {
  return (
    <Section
      id="outcome"
      title={title}
      look="plain"
      className={clsx(styles.outcome, stays && styles.stays, layout.noPrint)}
    >
      <div className={styles.ends}>{children}</div>
      {more}
    </Section>
  )
}

interface EndProps {
  remedy: RemedyId
  /** What else was asked for in the same call. */
  besides?: readonly RemedyId[]
  result: Result
  kind?: ButtonKind
  icon?: IconName
  words: string
  help?: string
}

function End({ remedy, besides, result, kind = 'plain', icon, words, help }: EndProps) {
  const { attempt } = useMoves()
  return (
    <Button kind={kind} onClick={() => attempt(remedy, result, besides)}>
      {icon !== undefined && <Icon name={icon} />}
      <span>
        <Phrases text={words} />
        {help !== undefined && <small className={styles.help}>{` ${help}`}</small>}
      </span>
    </Button>
  )
}
