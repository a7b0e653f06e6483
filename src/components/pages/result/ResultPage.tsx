import type { ReactNode } from 'react'
import type { CauseId, RemedyId } from '../../../knowledge/ids'
import type { Diagnosis } from '../../../wizard/case/diagnosis'
import { shownCauses } from '../../../wizard/case/verdict'
import { CaseEnd } from '../../parts/CaseEnd/CaseEnd'
import { CauseCard } from '../../parts/CauseCard/CauseCard'
import { Chain } from '../../parts/Chain/Chain'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { OtherThings } from '../../parts/Guides/OtherThings'
import { Optional } from '../../parts/Optional/Optional'
import { Prevention } from '../../parts/Prevention/Prevention'
import { Section } from '../../parts/Section/Section'
import { Selling } from '../../parts/Selling/Selling'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { Why } from '../../parts/Why/Why'
import { WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Now } from './Now'
import { VerdictHead } from './VerdictHead'
import { WhomToCall } from './WhomToCall'

/** All that is known of the case, in one fixed order: verdict, what to do, causes, selling on, whom to call, why. */
export function ResultPage(): ReactNode {
  const { walk } = useApp()
  const { t } = useWords()
  const { diagnosis } = walk
  if (diagnosis === null) return null
  const { open } = shownCauses(diagnosis)
  const named = (id: CauseId | RemedyId) => ({ name: t(`${id}.name`), ids: [id] })
  const about = walk.symptom === null ? [] : [{ name: t('ui:result.means'), ids: [walk.symptom] }]
  const acts = [...new Set(open.flatMap(({ remedies }) => remedies))]
  return (
    <>
      <VerdictHead diagnosis={diagnosis} />
      <Optional>
        <Chain />
      </Optional>
      <Now />
      <Causes diagnosis={diagnosis} />
      <Section id="selling" title={t('ui:selling.title')}>
        <Optional>
          <Selling heading="h3" />
        </Optional>
      </Section>
      <WhomToCall />
      <Optional>
        <Why />
      </Optional>
      <SideLinks />
      <CaseEnd
        after={
          <Optional>
            <WrongText texts={[...about, ...open.map(({ cause }) => named(cause)), ...acts.map(named)]} />
          </Optional>
        }
      >
        <Optional>
          <Prevention causes={open.map(({ cause }) => cause)} />
        </Optional>
        <Optional>
          <OtherThings />
        </Optional>
      </CaseEnd>
    </>
  )
}

function Causes({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useWords()
  const { open, folded } = shownCauses(diagnosis)
  return (
    <Section id="causes" title={t('ui:result.causes')}>
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
    </Section>
  )
}
