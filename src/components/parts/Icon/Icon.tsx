import clsx from 'clsx'
import type { ReactNode } from 'react'
import { acts } from './drawings/acts'
import { likelihood } from './drawings/likelihood'
import { links } from './drawings/links'
import { marks } from './drawings/marks'
import { selling } from './drawings/selling'
import { things } from './drawings/things'
import styles from './Icon.module.css'

/** Drawn on a grid of 24, one stroke, round ends. */
const drawings = { ...links, ...acts, ...marks, ...likelihood, ...things, ...selling }

export type IconName = keyof typeof drawings

type Size = 's' | 'm' | 'l'

/** A small drawing beside words that say the same; hidden from screen readers. */
export const Icon = ({ name, size }: { name: IconName; size?: Size | undefined }) => (
  <Drawing size={size}>{drawings[name]}</Drawing>
)

/** The sheet of an icon: for drawings that only one page needs and that are kept with it. */
export const Drawing = ({ size = 'm', children }: { size?: Size | undefined; children: ReactNode }) => (
  <svg className={clsx(styles.icon, styles[size])} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {children}
  </svg>
)
