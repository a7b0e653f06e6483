import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import card from '../card.module.css'
import styles from './RadioCard.module.css'

interface RadioCardProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  /** Class of the card; everything else goes to the radio button. */
  className?: string | undefined
  children: ReactNode
}

/** One of several choices, pressed anywhere on its card. */
export const RadioCard = ({ className, children, ...radio }: RadioCardProps) => (
  <label className={clsx(card.card, styles.choice, className)}>
    <input type="radio" {...radio} />
    {children}
  </label>
)
