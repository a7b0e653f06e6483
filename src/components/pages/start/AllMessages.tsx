import { useMemo } from 'react'
import { paymentItself } from '../../../wizard/case/aroseBy'
import { type Picks, picksOf } from '../../../wizard/case/picked'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Icon, type IconName } from '../../parts/Icon/Icon'
import { Section } from '../../parts/Section/Section'
import { useShell } from '../../useApp'
import { useWords } from '../../words'
import { NotSureIfCharged, Offered, SellOn, Unlisted } from './Doors'
import styles from './StartPage.module.css'
import { Tiles } from './Tile'

/**
 * Every message to pick from: those asked about most, then all others by where they arise. What was typed while the search
 * is on its way goes along to the call for what is on no list.
 */
export function AllMessages({ typed = '' }: { typed?: string }) {
  const { front } = useShell()
  const { t } = useWords()
  const { common, groups } = useMemo(() => picksOf(front), [front])
  // The payment itself has a door of its own above, which asks in the words of whoever comes with it.
  const tiles = common.filter((picked) => picked !== paymentItself)
  return (
    <>
      <Offered />
      <div className={styles.doors}>
        <NotSureIfCharged />
        <SellOn />
      </div>
      <Section id="messages" title={t('ui:startPage.common')}>
        <Tiles picks={tiles} />
      </Section>
      <Section id="where" title={t('ui:startPage.where')}>
        <Disclosures>
          {groups.map(({ group, picks }) => (
            <Disclosure
              late
              key={group}
              title={
                <span className={styles.group}>
                  <Icon name={groupIcons[group]} />
                  <span>{t(`ui:startPage.group.${group}`)}</span>
                </span>
              }
            >
              <Tiles picks={picks} />
            </Disclosure>
          ))}
        </Disclosures>
        <Unlisted typed={typed} />
      </Section>
    </>
  )
}

const groupIcons: Readonly<Record<Picks['groups'][number]['group'], IconName>> = {
  machine: 'terminal',
  online: 'network',
  waiting: 'clock',
  answered: 'acquirer',
  afterwards: 'print',
}
