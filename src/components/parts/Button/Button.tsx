import clsx from 'clsx'
import { Children, type ComponentProps, type ReactNode } from 'react'
import card from '../card.module.css'
import { Phrases } from '../Phrases/Phrases'
import styles from './Button.module.css'

const looks = {
  /** The one act that a page is about. */
  main: clsx(styles.framed, styles.main),
  plain: styles.framed,
  /** Beside plain ones, for what is chosen least. */
  quiet: clsx(styles.framed, styles.quiet),
  link: styles.link,
  /** In the bars above and below every page. */
  bar: styles.bar,
  /** A block of words that is pressed as a whole. */
  card: card.card,
} satisfies Record<string, string | undefined>

export type ButtonKind = keyof typeof looks

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  kind?: ButtonKind
}

/** Something to press. It never submits a form: a sandboxed frame lets none be submitted. */
export const Button = ({ kind = 'plain', className, children, ...native }: ButtonProps) => (
  <button className={clsx(looks[kind], className)} type="button" {...native}>
    {unbroken(children)}
  </button>
)

/** Words of a button, or those beside its sign, as phrases; what a card holds is its own business. */
const unbroken = (children: ReactNode) =>
  Children.map(children, (child) =>
    typeof child === 'string' && child.trim() !== '' ? <Phrases text={child} /> : child,
  )
