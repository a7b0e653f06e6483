import { useMemo } from 'react'
import { foundingOf, otherThings } from '../../../knowledge/claims/otherThings'
import type { ClaimVerdicts } from '../../../knowledge/claims/schema'
import type { SymptomId } from '../../../knowledge/ids'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { NotLoaded } from '../NotLoaded/NotLoaded'
import { PageButton } from '../PageButton/PageButton'
import { SayingList } from './SayingList'
import { useClaims } from './useClaims'

/** Things that guides name for the message and this page does not, each with the reason; folded. */
export function OtherThings() {
  const { walk, market } = useApp()
  const claims = useClaims()
  const { t } = useWords()
  if (claims.state === 'failed') {
    return (
      <NotLoaded error={claims.error}>
        <p className={layout.quiet}>{t('ui:guides.notLoaded')}</p>
      </NotLoaded>
    )
  }
  // The guides are about machines of mainland China.
  if (walk.symptom === null || market !== 'mainland' || claims.state === 'loading') return null
  return <Folded claims={claims.part} symptom={walk.symptom} />
}

function Folded({ claims, symptom }: { claims: ClaimVerdicts; symptom: SymptomId }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const others = useMemo(() => otherThings(knowledge, claims, symptom), [knowledge, claims, symptom])
  const [founding] = foundingOf(knowledge, claims, symptom)
  if (founding === undefined || others.length === 0) return null
  const count = others.reduce((all, { judgements }) => all + judgements.length, 0)
  return (
    <Disclosure title={t('claim:other', { count })} late>
      <p>{t('claim:otherLede')}</p>
      <SayingList about={founding} sayings={others} reasons={claims.reasons} />
      <PageButton to={{ page: 'guides', symptom: founding }}>{t('claim:more')}</PageButton>
    </Disclosure>
  )
}
