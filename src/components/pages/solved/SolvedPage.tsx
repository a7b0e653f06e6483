import type { RemedyId } from '../../../knowledge/schema'
import { service } from '../../../wizard/case/session'
import { CauseCard } from '../../parts/CauseCard/CauseCard'
import { Disclosures } from '../../parts/Disclosure/Disclosure'
import { Prevention } from '../../parts/Prevention/Prevention'
import parts from '../../parts/parts.module.css'
import { Share } from '../../parts/Share/Share'
import { Trail } from '../../parts/Trail/Trail'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './SolvedPage.module.css'

/**
 * It works again, or works around: a payment still in doubt comes first, then what was behind it. A remedy that only
 * finds something out ends with what is known now, and no cause stands there as if it were still at work.
 */
export function SolvedPage({ remedy, how }: { remedy: RemedyId; how: 'repaired' | 'worked-around' }) {
  const { walk, store, knowledge } = useApp()
  const { t, has } = useWords()
  const { go, untry } = store.getState()
  const behind = walk.step.kind === 'solved' ? walk.step.cause : null
  const ended = has(`${remedy}.ended`) ? t(`${remedy}.ended`) : null
  const ranked = ended === null ? walk.diagnosis?.ranked.find(({ cause }) => cause === behind) : undefined
  const title = how === 'repaired' ? t('ui:solved.title') : t('ui:solved.titleAround')
  return (
    <>
      <h1 tabIndex={-1}>{ended ?? title}</h1>
      {ended !== null && <p className={parts.lede}>{t(`${remedy}.expect`)}</p>}
      {walk.sale.state === 'unknown' && (
        <section className={styles.settle} aria-labelledby="settle">
          <h2 id="settle">{t('ui:solved.settle')}</h2>
          <p>{t('ui:solved.settleWhy')}</p>
          <button
            className={`${parts.button} ${parts.main} ${parts.above}`}
            type="button"
            onClick={() => go({ at: 'question', question: knowledge.money.record })}
          >
            {t('ui:moneyBand.check')}
          </button>
        </section>
      )}
      {remedy !== service && ended === null && (
        <p className={parts.lede}>
          {t('ui:solved.helped')}
          {t('ui:colon')}
          <b>{t(`${remedy}.name`)}</b>
        </p>
      )}
      {ranked !== undefined && (
        <section className={parts.section} aria-labelledby="cause">
          <h2 id="cause">{how === 'repaired' ? t('ui:solved.cause') : t('ui:solved.around')}</h2>
          <CauseCard ranked={ranked} />
        </section>
      )}
      <p className={parts.above}>
        <button className={parts.link} type="button" onClick={() => untry(remedy)}>
          {t('ui:solved.again')}
        </button>
      </p>
      <Disclosures>
        <Prevention causes={behind === null ? [] : [behind]} />
        <Trail />
      </Disclosures>
      <Share />
    </>
  )
}
