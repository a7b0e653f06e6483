import { useApp, useWalkStore } from '../../useApp'
import { useWords } from '../../words'
import parts from '../parts.module.css'

/** One tap to what it looks like so far, and to selling on, from every page of the walk. */
export function SideLinks() {
  const { walk, store, knowledge } = useApp()
  const { t } = useWords()
  const at = useWalkStore(({ place }) => place.at)
  const { go } = store.getState()
  const { gate, record } = knowledge.money
  const somethingSaid = walk.answers.some(({ question }) => question !== gate && question !== record)
  return (
    <p className={`${parts.links} ${parts.noPrint}`}>
      {at !== 'result' && walk.diagnosis !== null && (somethingSaid || walk.tried.length > 0) && (
        <button className={parts.link} type="button" onClick={() => go({ at: 'result' })}>
          {t('ui:links.soFar')}
        </button>
      )}
      {at !== 'keep-selling' && (
        <button className={parts.link} type="button" onClick={() => go({ at: 'keep-selling' })}>
          {t('ui:links.selling')}
        </button>
      )}
      {at !== 'step' && walk.symptom !== null && (
        <button className={parts.link} type="button" onClick={() => go({ at: 'step' })}>
          {t('ui:links.toStep')}
        </button>
      )}
    </p>
  )
}
