import clsx from 'clsx'
import type { ReactNode } from 'react'
import { paymentItself } from '../../../wizard/case/aroseBy'
import { lastTouched } from '../../../wizard/case/lastTouched'
import type { Picked, Session } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import { Icon, type IconName } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { PickedPlate } from '../../parts/Plate/Plate'
import { useShell, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords, type Words } from '../../words'
import { takenAlong } from '../unlisted/typed'
import styles from './StartPage.module.css'

/** The cases that were left, to be continued, each with when it was left and how far it came. */
export function Offered() {
  const { windows } = useShell()
  const words = useWords()
  const { continueCase } = useMoves()
  const offered = useWalkStore((state) => state.offered)
  return offered.map((kept) => {
    const picked = pickedIn(kept.session)
    return (
      picked !== null && (
        <p className={layout.above} key={kept.id}>
          <Button kind="card" className={styles.door} onClick={() => continueCase(kept)}>
            <DoorWords icon="recall" hint={leftAt(words, kept.session, windows.now())}>
              <span>{words.t('ui:startPage.offer')}</span> <PickedPlate picked={picked} />
            </DoorWords>
          </Button>
        </p>
      )
    )
  })
}

/** The message of a case; one that was left before the next message was named is known by the one before. */
const pickedIn = ({ picked, earlier }: Session): Picked | null =>
  picked ?? earlier[earlier.length - 1]?.picked ?? null

/** When a case was left, as far as that is known, and the step that comes next. */
function leftAt({ t }: Words, offered: Session, now: number): string {
  const { step, at } = lastTouched(offered)
  if (at === null) return t('ui:startPage.offerStep', { step })
  const minutes = Math.max(1, Math.round((now - at) / 60_000))
  const hours = Math.round(minutes / 60)
  const days = Math.round(hours / 24)
  const ago =
    minutes < 60
      ? t('ui:startPage.minutesAgo', { count: minutes })
      : hours < 24
        ? t('ui:startPage.hoursAgo', { count: hours })
        : t('ui:startPage.daysAgo', { count: days })
  return t('ui:startPage.offerHint', { ago, step })
}

/** Who does not know whether the customer was charged needs no words of a terminal. */
export function NotSureIfCharged() {
  const { t } = useWords()
  const { choose } = useMoves()
  return (
    <p>
      <Button kind="card" className={clsx(styles.door, styles.unsure)} onClick={() => choose(paymentItself)}>
        <DoorWords icon="unknown" hint={t('ui:startPage.notSureHint')}>
          <Phrases text={t('ui:startPage.notSure')} />
        </DoorWords>
      </Button>
    </p>
  )
}

/** Whoever has a queue wants to take the next payment before anything is found out. */
export function SellOn() {
  const { t } = useWords()
  return (
    <p>
      <PageButton kind="card" className={styles.door} to={{ page: 'keep-selling' }}>
        <DoorWords icon="cash" hint={t('ui:startPage.sellOnHint')}>
          {t('ui:selling.title')}
        </DoorWords>
      </PageButton>
    </p>
  )
}

/**
 * Nothing fits, of all there is or of what was found: that, too, leads somewhere, with what was typed. The payment comes
 * first, for nobody knows what an unknown message did to it.
 */
export function Unlisted({ typed = '', amongThese = false }: { typed?: string; amongThese?: boolean }) {
  const { t } = useWords()
  const vouched = useWalkStore(({ fields }) => fields.search.vouched)
  return (
    <p className={layout.above}>
      <PageButton
        kind="card"
        className={styles.door}
        to={{ page: 'unlisted', ...takenAlong(typed, vouched) }}
      >
        {amongThese ? (
          <DoorWords icon="speech" hint={t('ui:startPage.noneOfTheseHint')}>
            <Phrases text={t('ui:startPage.noneOfThese')} />
          </DoorWords>
        ) : (
          <DoorWords icon="speech" hint={t('ui:startPage.unlistedHint')}>
            <Phrases text={t('ui:startPage.unlisted')} />
          </DoorWords>
        )}
      </PageButton>
    </p>
  )
}

const DoorWords = ({ icon, hint, children }: { icon: IconName; hint: string; children: ReactNode }) => (
  <>
    <Icon name={icon} />
    <span>
      <b>{children}</b>
      <small>{hint}</small>
    </span>
    <Icon name="next" size="s" />
  </>
)
