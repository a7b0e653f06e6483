import type { ReactNode } from 'react'
import { paymentItself } from '../../../wizard/case/aroseBy'
import { Button } from '../../parts/Button/Button'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { PickedPlate } from '../../parts/Plate/Plate'
import { useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { takenAlong } from '../unlisted/typed'
import styles from './StartPage.module.css'

/** The case of an earlier visit, to be continued. */
export function Offered() {
  const { t } = useWords()
  const { continueOffered } = useMoves()
  const picked = useWalkStore(({ offered }) => offered?.picked ?? null)
  if (picked === null) return null
  return (
    <p className={layout.above}>
      <Button kind="card" className={styles.door} onClick={continueOffered}>
        <DoorWords hint={t('ui:startPage.offerHint')}>
          <Phrases text={t('ui:startPage.offer')} /> <PickedPlate picked={picked} />
        </DoorWords>
      </Button>
    </p>
  )
}

/** Who does not know whether the customer was charged needs no words of a terminal. */
export function NotSureIfCharged() {
  const { t } = useWords()
  const { choose } = useMoves()
  return (
    <p className={layout.above}>
      <Button kind="card" className={styles.door} onClick={() => choose(paymentItself)}>
        <DoorWords hint={t('ui:startPage.notSureHint')}>
          <Phrases text={t('ui:startPage.notSure')} />
        </DoorWords>
      </Button>
    </p>
  )
}

/**
 * Nothing fits, of all there is or of what was found: that, too, leads somewhere, with what was typed. The payment comes
 * first, for nobody knows what an unknown message did to it.
 */
export function Unlisted({ typed = '', amongThese = false }: { typed?: string; amongThese?: boolean }) {
  const { t } = useWords()
  return (
    <p className={layout.above}>
      <PageButton kind="card" className={styles.door} to={{ page: 'unlisted', ...takenAlong(typed) }}>
        {amongThese ? (
          <DoorWords hint={t('ui:startPage.noneOfTheseHint')}>
            <Phrases text={t('ui:startPage.noneOfThese')} />
          </DoorWords>
        ) : (
          <DoorWords hint={t('ui:startPage.unlistedHint')}>
            <Phrases text={t('ui:startPage.unlisted')} />
          </DoorWords>
        )}
      </PageButton>
    </p>
  )
}

const DoorWords = ({ hint, children }: { hint: string; children: ReactNode }) => (
  <>
    <span>
      <b>{children}</b>
      <small>{hint}</small>
    </span>
    <Icon name="next" size="s" />
  </>
)
