import clsx from 'clsx'
import type { ReactNode, Ref } from 'react'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import styles from './Section.module.css'

const looks = {
  /** Under a line, apart from what is above. */
  ruled: styles.ruled,
  panel: layout.panel,
  plain: undefined,
} satisfies Record<string, string | undefined>

interface SectionProps {
  /** Id of the heading. */
  id: string
  title: ReactNode
  look?: keyof typeof looks
  /** `nav` for a section of ways to other pages. */
  as?: 'section' | 'nav'
  className?: string | undefined
  /** The heading, where focus moves to it. */
  headingRef?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** A part of a page, named by its heading. */
export const Section = ({
  id,
  title,
  look = 'ruled',
  as: Element = 'section',
  className,
  headingRef,
  children,
}: SectionProps) => (
  <Element className={clsx(looks[look], className)} aria-labelledby={id}>
    <h2 id={id} {...(headingRef !== undefined && { ref: headingRef, tabIndex: -1 })}>
      {typeof title === 'string' ? <Phrases text={title} /> : title}
    </h2>
    {children}
  </Element>
)
