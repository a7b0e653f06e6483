import { type ReactNode, useState } from 'react'
import { Icon } from '../Icon/Icon'
import { Phrases } from '../Phrases/Phrases'
import styles from './Disclosure.module.css'

/** Something that unfolds. Never a dialog. What is `late` is only worked out once a person unfolds it. */
export function Disclosure({
  title,
  children,
  late = false,
  opened = false,
}: {
  title: ReactNode
  children: ReactNode
  late?: boolean
  /** Whether it begins unfolded, where there is room for it. */
  opened?: boolean
}) {
  const [wanted, setWanted] = useState(!late || opened)
  return (
    <details
      className={styles.more}
      open={opened}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWanted(true)
      }}
    >
      <summary>
        <Icon name="next" size="s" />
        <span>{typeof title === 'string' ? <Phrases text={title} /> : title}</span>
      </summary>
      <div>{wanted && children}</div>
    </details>
  )
}

/** Disclosures one below the other. */
export const Disclosures = ({ children }: { children: ReactNode }) => (
  <div className={styles.mores}>{children}</div>
)
