import type { Request } from '../../../wizard/case/request'
import { type MachineNumber, machineNumbers } from '../../preferences'
import { usePreferences } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Optional } from '../Optional/Optional'
import { Scene } from '../Scene/Scene'
import styles from './Call.module.css'

/** The question whose drawing shows where the numbers of a machine are. */
const ofNumbers = 'question:numbers-match'

/** What to have at hand. The numbers of the machine can be noted once: they are said in every call from then on. */
export function Ready({ items }: { items: Request['ready'] }) {
  const { t } = useWords()
  const noted = machineNumbers.filter((one) => items.includes(one))
  return (
    <div className={styles.ready}>
      {noted.length > 0 && (
        <>
          <Optional silent>
            <Scene of={ofNumbers} size="aside" />
          </Optional>
          <p className={layout.quiet}>{t('ui:call.noteNumbers')}</p>
          {noted.map((one) => (
            <NumberNoted key={one} which={one} />
          ))}
        </>
      )}
      <ul className={styles.checks}>
        {items
          .filter((item) => !noted.some((one) => one === item))
          .map((item) => (
            <li key={item}>
              <Icon name="check" size="s" />
              <span>{t(`ui:ready.${item}`)}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}

function NumberNoted({ which }: { which: MachineNumber }) {
  const { t } = useWords()
  const { numbers, prefer } = usePreferences((state) => state)
  return (
    <label className={styles.number}>
      {t(`ui:ready.${which}`)}
      <input
        className={layout.field}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={longestNumber}
        value={numbers[which]}
        onChange={({ target }) =>
          prefer({ numbers: { ...numbers, [which]: target.value.replace(/[^\w-]/g, '') } })
        }
      />
    </label>
  )
}

/** Characters that a serial number may have. */
const longestNumber = 24
