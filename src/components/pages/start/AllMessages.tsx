import { useMemo } from 'react'
import { picksOf } from '../../../wizard/case/picked'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Section } from '../../parts/Section/Section'
import { useShell } from '../../useApp'
import { useWords } from '../../words'
import { Offered, Unlisted } from './Doors'
import { Tiles } from './Tile'

/** Every message to pick from: those asked about most, then all others by where they arise. */
export function AllMessages() {
  const { front } = useShell()
  const { t } = useWords()
  const { common, groups } = useMemo(() => picksOf(front), [front])
  return (
    <>
      <Offered />
      <Section id="messages" title={t('ui:startPage.common')}>
        <Tiles picks={common} />
      </Section>
      <Section id="where" title={t('ui:startPage.where')}>
        <Disclosures>
          {groups.map(({ group, picks }) => (
            <Disclosure key={group} title={t(`ui:startPage.group.${group}`)}>
              <Tiles picks={picks} />
            </Disclosure>
          ))}
        </Disclosures>
        <Unlisted />
      </Section>
    </>
  )
}
