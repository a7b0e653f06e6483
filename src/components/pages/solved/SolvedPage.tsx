import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import { service, worksAgain } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import { CaseEnd } from '../../parts/CaseEnd/CaseEnd'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { PageButton } from '../../parts/PageButton/PageButton'
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
          <Prevention causes={behind === null ? [] : [behind]} opened />
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
 * What helped, what to do with the sale at hand, and how to see it less often. A remedy that only finds something out ends
 * with what is known now, and no cause is named as if it were still at work.
 */
function Works({ remedy, how }: { remedy: RemedyId; how: 'repaired' | 'worked-around' }) {
  const { walk, windows } = useApp()
  const { attempt } = useMoves()
  const { t, optional } = useWords()
  const behind = walk.step.kind === 'solved' ? walk.step.cause : null
  // Which request of a call helped nobody knows.
  const inOneCall = walk.acts.find(({ remedies }) => remedies.includes(remedy))?.remedies ?? [remedy]
  const ended = optional(`${remedy}.ended`)
  const title = how === 'repaired' ? t('ui:solved.title') : t('ui:solved.titleAround')
  const named = remedy !== service && remedy !== worksAgain && ended === null
  return (
    <>
      <h1 tabIndex={-1} className={styles.title}>
        <Icon name="check" size="l" />
        <Phrases text={ended ?? title} />
      </h1>
      {ended !== null && <p className={layout.lede}>{t(`${remedy}.expect`)}</p>}
      {named && (
        <p className={layout.lede}>
          <span>{`${t('ui:solved.helped')}${t('ui:colon')}`}</span>
          <b>{inOneCall.map((one) => t(`${one}.name`)).join(t('ui:semicolon'))}</b>
        </p>
      )}
      {behind !== null && ended === null && how === 'worked-around' && (
        <p className={layout.lede}>
          <span>{t('ui:solved.around')}</span>
          <PageButton to={{ page: 'result' }}>{t(`${behind}.name`)}</PageButton>
        </p>
      )}
      <Section id="next" title={t('ui:solved.next')} look="panel" className={layout.above}>
        <p>{walk.band === 'not-sent' ? t('ui:solved.takeNow') : t(`money:${walk.band}.do`)}</p>
        <div className={clsx(layout.buttons, layout.above, layout.noPrint)}>
          <Button kind="main" onClick={windows.endCase}>
            {t('ui:solved.done')}
          </Button>
          <Button
            onClick={() =>
              attempt(
                remedy,
                'no-change',
                inOneCall.filter((one) => one !== remedy),
              )
            }
          >
            {t('ui:solved.again')}
          </Button>
        </div>
      </Section>
    </>
  )
}
