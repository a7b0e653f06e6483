import type { ReactNode } from 'react'
import styles from './Scene.module.css'

interface Stroke {
  d: string
}

/** A thing that is looked at or handled. */
export const Thing = ({ d }: Stroke) => <path className={styles.thing} d={d} />

/** A screen, or another face of a thing. */
export const Face = ({ d }: Stroke) => <path className={styles.face} d={d} />

/** A line on a thing, or a cable. */
export const Line = ({ d }: Stroke) => <path d={d} />

/** What does not matter now. */
export const Soft = ({ d }: Stroke) => <path className={styles.soft} d={d} />

/** The place that matters, or the way something is moved. */
export const Here = ({ d }: Stroke) => <path className={styles.here} d={d} />

/** An area of what matters. */
export const HereArea = ({ d }: Stroke) => <path className={styles.hereArea} d={d} />

/** An area of a thing: a contact, a part of a code. */
export const Area = ({ d }: Stroke) => <path className={styles.area} d={d} />

/** What machines say in letters and digits, centred on a place. */
export const Letters = ({
  x,
  y,
  size,
  children,
}: {
  x: number
  y: number
  size: number
  children: ReactNode
}) => (
  <text className={styles.letters} x={x} y={y} fontSize={size}>
    {children}
  </text>
)

/** A rectangle with round corners. */
export const box = (x: number, y: number, width: number, height: number, r = 0): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`

/** A circle. */
export const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
