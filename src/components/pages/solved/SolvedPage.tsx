import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/schema'
import { service } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import { CauseCard } from '../../parts/CauseCard/CauseCard'
import { Disclosures } from '../../parts/Disclosure/Disclosure'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Prevention } from '../../parts/Prevention/Prevention'
import { Section } from '../../parts/Section/Section'
import { Share } from '../../parts/Share/Share'
import { Trail } from '../../parts/Trail/Trail'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import styles from './SolvedPage.module.css'

/**
 * It works again, or works around: a payment still in doubt comes first, then what was behind it. A remedy that only
 * finds something out ends with what is known now, and no cause is shown as if it were still at work.
 */
export function SolvedPage({
  remedy,
  how,
}: {
  remedy: RemedyId
  how: 'repaired' | 'worked-around'
}): ReactNode {
  const { walk } = useApp()
  const { untry } = useMoves()
  const { t, optional } = useWords()
  const behind = walk.step.kind === 'solved' ? walk.step.cause : null
  const ended = optional(`${remedy}.ended`)
  const ranked = ended === null ? walk.diagnosis?.ranked.find(({ cause }) => cause === behind) : undefined
  const title = how === 'repaired' ? t('ui:solved.title') : t('ui:solved.titleAround')
  return (
    <>
      <h1 tabIndex={-1}>{ended ?? title}</h1>
      {ended !== null && <p className={layout.lede}>{t(`${remedy}.expect`)}</p>}
      {walk.sale.state === 'unknown' && <InDoubt />}
      {remedy !== service && ended === null && (
        <p className={layout.lede}>
          {t('ui:solved.helped')}
          {t('ui:colon')}
          <b>{t(`${remedy}.name`)}</b>
        </p>
      )}
      {ranked !== undefined && (
        <Section id="cause" title={how === 'repaired' ? t('ui:solved.cause') : t('ui:solved.around')}>
          <Optional>
            <CauseCard ranked={ranked} />
          </Optional>
        </Section>
      )}
      <p className={layout.above}>
        <Button kind="link" onClick={() => untry(remedy)}>
          {t('ui:solved.again')}
        </Button>
      </p>
      <Disclosures>
        <Optional>
          <Prevention causes={behind === null ? [] : [behind]} />
        </Optional>
        <Optional>
          <Trail />
        </Optional>
      </Disclosures>
      <Optional>
        <Share />
      </Optional>
    </>
  )
}

/** A payment that may have gone through is looked up before anything else. */
function InDoubt() {
  const { knowledge } = useApp()
  const { t } = useWords()
  return (
    <Section id="settle" title={t('ui:solved.settle')} look="plain" className={styles.settle}>
      <p>{t('ui:solved.settleWhy')}</p>
      <PageButton
        kind="main"
        className={layout.above}
        to={{ page: 'question', question: knowledge.money.record }}
      >
        {t('ui:moneyBand.check')}
      </PageButton>
    </Section>
  )
}
