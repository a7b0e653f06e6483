import type { RemedyId } from '../../../knowledge/schema'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import parts from '../parts.module.css'
import styles from './Outcome.module.css'

/** What came of it: the four answers after every act. */
export function Outcome({ remedy, call }: { remedy: RemedyId; call: boolean }) {
  const { attempt } = useApp().store.getState()
  const { t } = useWords()
  return (
    <section className={`${styles.outcome} ${parts.noPrint}`} aria-labelledby="outcome">
      <h2 id="outcome">{call ? t('ui:action.didCall') : t('ui:action.did')}</h2>
      <div className={parts.buttons}>
        <button className={parts.button} type="button" onClick={() => attempt(remedy, 'helped')}>
          <Icon name="check" />
          {t('ui:action.helped')}
        </button>
        <button className={parts.button} type="button" onClick={() => attempt(remedy, 'no-change')}>
          <Icon name="minus" />
          {t('ui:action.noChange')}
        </button>
        <button className={parts.button} type="button" onClick={() => attempt(remedy, 'other-message')}>
          <Icon name="screen" />
          {t('ui:action.otherMessage')}
        </button>
        <button
          className={`${parts.button} ${parts.quietButton}`}
          type="button"
          onClick={() => attempt(remedy, 'not-possible')}
        >
          {t('ui:action.notPossible')}
        </button>
      </div>
    </section>
  )
}
