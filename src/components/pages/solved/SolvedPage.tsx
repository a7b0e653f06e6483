import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import { service, worksAgain } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import { CaseEnd } from '../../parts/CaseEnd/CaseEnd'
import { CauseCard } from '../../parts/CauseCard/CauseCard'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Prevention } from '../../parts/Prevention/Prevention'
import { Section } from '../../parts/Section/Section'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import styles from './SolvedPage.module.css'

/** It works again, or works around, or the payment was all there was to find out. */
export function SolvedPage({
  remedy,
  how,
}: {
  remedy: RemedyId | null
  how: 'repaired' | 'worked-around' | 'settled'
}): ReactNode {
  const { walk } = useApp()
  const behind = walk.step.kind === 'solved' ? walk.step.cause : null
  return (
    <>
      {how === 'settled' || remedy === null ? <Settled /> : <Works remedy={remedy} how={how} />}
      <CaseEnd>
        <Optional>
          <Prevention causes={behind === null ? [] : [behind]} />
        </Optional>
      </CaseEnd>
    </>
  )
}

/** The payment is clear: the band above says its state and what to do, and the page what to tell the customer. */
function Settled() {
  const { walk } = useApp()
  const { t, optional } = useWords()
  const say = optional(`money:${walk.band}.say`)
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:solved.titleSettled')} />
      </h1>
      {say !== null && (
        <Section id="say" title={t('ui:moneyBand.tell')}>
          <p>
            <q className={styles.say}>{say}</q>
          </p>
        </Section>
      )}
    </>
  )
}

/**
 * What helped, and what was behind it. A remedy that only finds something out ends with what is known now, and no cause
 * is shown as if it were still at work.
 */
function Works({ remedy, how }: { remedy: RemedyId; how: 'repaired' | 'worked-around' }) {
  const { walk } = useApp()
  const { untry } = useMoves()
  const { t, optional } = useWords()
  const behind = walk.step.kind === 'solved' ? walk.step.cause : null
  // Which request of a call helped nobody knows.
  const inOneCall = walk.acts.find(({ remedies }) => remedies.includes(remedy))?.remedies ?? [remedy]
  const ended = optional(`${remedy}.ended`)
  const ranked = ended === null ? walk.diagnosis?.ranked.find(({ cause }) => cause === behind) : undefined
  const title = how === 'repaired' ? t('ui:solved.title') : t('ui:solved.titleAround')
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={ended ?? title} />
      </h1>
      {ended !== null && <p className={layout.lede}>{t(`${remedy}.expect`)}</p>}
      {remedy !== service && remedy !== worksAgain && ended === null && (
        <p className={layout.lede}>
          {t('ui:solved.helped')}
          {t('ui:colon')}
          <b>{inOneCall.map((one) => t(`${one}.name`)).join(t('ui:semicolon'))}</b>
        </p>
      )}
      {ranked !== undefined && (
        <Section id="cause" title={how === 'repaired' ? t('ui:solved.cause') : t('ui:solved.around')}>
          <Optional>
            <CauseCard ranked={ranked} cured={how === 'repaired'} />
          </Optional>
        </Section>
      )}
      <p className={layout.above}>
        <Button kind="link" onClick={() => untry(remedy)}>
          {t('ui:solved.again')}
        </Button>
      </p>
    </>
  )
}
