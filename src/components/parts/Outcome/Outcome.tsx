import clsx from 'clsx'
import type { RemedyId } from '../../../knowledge/ids'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Section } from '../Section/Section'
import styles from './Outcome.module.css'

/** The four answers after every act, for what came of it. */
export function Outcome({ remedy, call }: { remedy: RemedyId; call: boolean }) {
  const { attempt } = useMoves()
  const { t } = useWords()
  return (
    <Section
      id="outcome"
      title={call ? t('ui:action.didCall') : t('ui:action.did')}
      look="plain"
      className={clsx(styles.outcome, layout.noPrint)}
    >
      <div className={layout.buttons}>
        <Button onClick={() => attempt(remedy, 'helped')}>
          <Icon name="check" />
          {t('ui:action.helped')}
        </Button>
        <Button onClick={() => attempt(remedy, 'no-change')}>
          <Icon name="minus" />
          {t('ui:action.noChange')}
        </Button>
        <Button onClick={() => attempt(remedy, 'other-message')}>
          <Icon name="screen" />
          {t('ui:action.otherMessage')}
        </Button>
        <Button kind="quiet" onClick={() => attempt(remedy, 'not-possible')}>
          {t('ui:action.notPossible')}
        </Button>
      </div>
    </Section>
  )
}
