import clsx from 'clsx'
import { openCalls } from '../../../wizard/case/openCalls'
import { hasFindings } from '../../../wizard/case/progress'
import { useShell, useWalkStore } from '../../useApp'
import { useWords } from '../../words'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'

/**
 * One tap to what it looks like so far, to selling on, and to a call that is under way, from every page of the walk; what
 * stands beside the page, or on it, is not said again.
 */
export function SideLinks({ without }: { without?: 'selling' | undefined }) {
  const { whole, beside } = useShell()
  const { t } = useWords()
  const at = useWalkStore(({ place }) => place.page)
  const session = useWalkStore((state) => state.session)
  const onIt = openCalls(session).find(({ report }) => report === 'under-way')
  const shown = at === 'step' ? whole?.walk.step.kind : at
  return (
    <p className={clsx(layout.links, layout.noPrint)}>
      {!beside && at !== 'result' && whole !== null && hasFindings(whole.knowledge, whole.walk) && (
        <PageButton to={{ page: 'result' }}>{t('ui:links.soFar')}</PageButton>
      )}
      {!beside &&
        without !== 'selling' &&
        at !== 'keep-selling' &&
        shown !== 'result' &&
        shown !== 'hand-over' && (
          <PageButton to={{ page: 'keep-selling' }}>{t('ui:links.selling')}</PageButton>
        )}
      {onIt !== undefined && whole !== null && shown !== 'wait-for' && (
        <PageButton to={{ page: 'wait-for', ...onIt }}>{t('ui:links.underWay')}</PageButton>
      )}
      {at !== 'step' &&
        at !== 'card' &&
        at !== 'result' &&
        !(onIt !== undefined && whole?.walk.step.kind === 'wait-for') &&
        (whole?.walk.symptom ?? null) !== null && (
          <PageButton to={{ page: 'step' }}>{t('ui:links.toStep')}</PageButton>
        )}
    </p>
  )
}
