import clsx from 'clsx'
import { hasFindings } from '../../../wizard/case/progress'
import { useShell, useWalkStore } from '../../useApp'
import { useWords } from '../../words'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'

/** One tap to what it looks like so far, and to selling on, from every page of the walk. */
export function SideLinks() {
  const { whole } = useShell()
  const { t } = useWords()
  const at = useWalkStore(({ place }) => place.page)
  return (
    <p className={clsx(layout.links, layout.noPrint)}>
      {at !== 'result' && whole !== null && hasFindings(whole.knowledge, whole.walk) && (
        <PageButton to={{ page: 'result' }}>{t('ui:links.soFar')}</PageButton>
      )}
      {at !== 'keep-selling' && (
        <PageButton to={{ page: 'keep-selling' }}>{t('ui:links.selling')}</PageButton>
      )}
      {at !== 'step' && at !== 'card' && (whole?.walk.symptom ?? null) !== null && (
        <PageButton to={{ page: 'step' }}>{t('ui:links.toStep')}</PageButton>
      )}
    </p>
  )
}
