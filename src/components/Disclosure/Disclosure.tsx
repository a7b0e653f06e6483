import type { ReactNode } from 'react'
import { Icon } from '../Icon/Icon'
import styles from './Disclosure.module.css'

/** Something that unfolds. Never a dialog. */
export function Disclosure({
  title,
  children,
  open = false,
}: {
  title: ReactNode
  children: ReactNode
  open?: boolean
}) {
  return (
    <details className={styles.more} open={open}>
      <summary>
        <Icon name="next" size="s" />
        <span>{title}</span>
      </summary>
      <div>{children}</div>
    </details>
  )
}

/** Disclosures one below the other. */
export const Disclosures = ({ children }: { children: ReactNode }) => (
  <div className={styles.mores}>{children}</div>
)
