import type { ReactNode } from 'react'
import styles from './Kicker.module.css'

/** The small line over the heading of a page. */
export const Kicker = ({ children }: { children: ReactNode }) => <p className={styles.kicker}>{children}</p>
