import clsx from 'clsx'
import { hasFindings } from '../../../wizard/case/progress'
import { useApp, useWalkStore } from '../../useApp'
import { useWords } from '../../words'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'

/** One tap to what it looks like so far, and to selling on, from every page of the walk. */
export function SideLinks() {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const at = useWalkStore(({ place }) => place.at)
  return (
    <p className={clsx(layout.links, layout.noPrint)}>
      {at !== 'result' && hasFindings(knowledge, walk) && (
        <PageButton to={{ at: 'result' }}>{t('ui:links.soFar')}</PageButton>
      )}
      {at !== 'keep-selling' && <PageButton to={{ at: 'keep-selling' }}>{t('ui:links.selling')}</PageButton>}
      {at !== 'step' && walk.symptom !== null && (
        <PageButton to={{ at: 'step' }}>{t('ui:links.toStep')}</PageButton>
      )}
    </p>
  )
}
