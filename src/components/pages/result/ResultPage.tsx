import type { ReactNode } from 'react'
import type { CauseId, RemedyId } from '../../../knowledge/ids'
import type { Diagnosis } from '../../../wizard/case/diagnosis'
import { shownCauses } from '../../../wizard/case/verdict'
import { CauseCard } from '../../parts/CauseCard/CauseCard'
import { Chain } from '../../parts/Chain/Chain'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { OtherThings } from '../../parts/Guides/OtherThings'
import { Optional } from '../../parts/Optional/Optional'
import { Prevention } from '../../parts/Prevention/Prevention'
import { Selling } from '../../parts/Selling/Selling'
import { Share } from '../../parts/Share/Share'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { Trail } from '../../parts/Trail/Trail'
import { OtherWarnings } from '../../parts/Warnings/Warnings'
import { Why } from '../../parts/Why/Why'
import { WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { useRoom } from '../../useRoom'
import { useWords } from '../../words'
import { callsHere, Now } from './Now'
import styles from './ResultPage.module.css'
import { VerdictHead } from './VerdictHead'
import { WhomToCall } from './WhomToCall'

/**
 * What is certain in one sentence, and what to do now. All else that is known is one tap away, in one fixed order: causes,
 * selling on, whom to call, the chain, why. Where there is room it stands beside.
 */
export function ResultPage(): ReactNode {
  const { walk } = useApp()
  const { diagnosis } = walk
  if (diagnosis === null) return null
  return (
    <div className={styles.result}>
      <div>
        <VerdictHead diagnosis={diagnosis} />
        <Now />
        <SideLinks />
      </div>
      <div>
        <Known diagnosis={diagnosis} />
        <Optional>
          <Share />
        </Optional>
      </div>
    </div>
  )
}

function Known({ diagnosis }: { diagnosis: Diagnosis }) {
  const { walk } = useApp()
  const { t } = useWords()
  const room = useRoom()
  const { open } = shownCauses(diagnosis)
  const named = (id: CauseId | RemedyId) => ({ name: t(`${id}.name`), ids: [id] })
  const about = walk.symptom === null ? [] : [{ name: t('ui:result.means'), ids: [walk.symptom] }]
  const acts = [...new Set(open.flatMap(({ remedies }) => remedies))]
  return (
    <Disclosures>
      <Disclosure
        title={t('ui:result.causes', { count: diagnosis.ranked.length })}
        late
        opened={room === 'beside'}
      >
        <Causes diagnosis={diagnosis} />
      </Disclosure>
      <Disclosure title={t('ui:selling.title')} late>
        <Optional>
          <Selling heading="h3" />
        </Optional>
      </Disclosure>
      {!callsHere(walk.step) && (
        <Disclosure title={t('ui:call.title')} late>
          <WhomToCall />
        </Disclosure>
      )}
      <Disclosure title={t('ui:result.chain')} late>
        <Optional>
          <Chain />
        </Optional>
      </Disclosure>
      <Disclosure title={t('ui:result.why')} late>
        <Optional>
          <Why />
        </Optional>
      </Disclosure>
      <OtherWarnings act={walk.step.kind === 'try' ? walk.step.remedy : null} />
      <Optional>
        <Prevention causes={open.map(({ cause }) => cause)} />
      </Optional>
      <Optional>
        <OtherThings />
      </Optional>
      <Optional>
        <Trail />
      </Optional>
      <Optional>
        <WrongText texts={[...about, ...open.map(({ cause }) => named(cause)), ...acts.map(named)]} />
      </Optional>
    </Disclosures>
  )
}

function Causes({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useWords()
  const { open, folded } = shownCauses(diagnosis)
  return (
    <>
      {open.map((ranked) => (
        <CauseCard key={ranked.cause} ranked={ranked} />
      ))}
      {folded.length > 0 && (
        <Disclosure title={t('ui:result.more', { count: folded.length })} late>
          {folded.map((ranked) => (
            <CauseCard key={ranked.cause} ranked={ranked} />
          ))}
        </Disclosure>
      )}
    </>
  )
}
