import { useMemo } from 'react'
import type { Request } from '../../../wizard/case/request'
import { machineNumbers } from '../../preferences'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Optional } from '../Optional/Optional'
import { Scene } from '../Scene/Scene'
import styles from './Call.module.css'
import { MachineNumbers } from './MachineNumbers'

/** The question whose drawing shows where the numbers of a machine are. */
const ofNumbers = 'question:numbers-match'

/** What to have at hand. The numbers of the machine can be noted. */
export function Ready({ items }: { items: Request['ready'] }) {
  const { t } = useWords()
  const asked = useMemo(() => machineNumbers.filter((one) => items.includes(one)), [items])
  const others = items.filter((item) => !asked.some((one) => one === item))
  return (
    <div className={styles.ready}>
      {asked.length > 0 && (
        <>
          <Optional silent>
            <Scene of={ofNumbers} size="aside" />
          </Optional>
          <MachineNumbers asked={asked} />
        </>
      )}
      <ul className={styles.checks}>
        {others.map((item) => (
          <li key={item}>
            <Icon name="check" size="s" />
            <span>{t(`ui:ready.${item}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
