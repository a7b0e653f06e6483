import type { ReactNode } from 'react'
import { box, Face, Soft, Thing } from './strokes'

/** A card machine from the front, 40 by 72, at a place. */
export const Machine = ({ x, y, children }: { x: number; y: number; children?: ReactNode }) => (
  <>
    <Thing d={box(x, y, 40, 72, 6)} />
    <Face d={box(x + 6, y + 7, 28, 26, 2)} />
    <Soft
      d={[44, 53, 62]
        .map((row) => `M${x + 8} ${y + row}h4M${x + 18} ${y + row}h4M${x + 28} ${y + row}h4`)
        .join('')}
    />
    {children}
  </>
)

/** A card machine from the front that fills the sheet. */
export const Big = ({ children }: { children?: ReactNode }) => (
  <>
    <Thing d={box(20, 4, 56, 88, 8)} />
    <Face d={box(27, 12, 42, 30, 2)} />
    <Soft d={[54, 65, 76].map((y) => `M33 ${y}h6M45 ${y}h6M57 ${y}h6`).join('')} />
    {children}
  </>
)

/** The upper part of a card machine, so near that its screen can be read. */
export const Near = ({ children }: { children: ReactNode }) => (
  <>
    <Thing d="M6 102V14a8 8 0 0 1 8-8h68a8 8 0 0 1 8 8v88" />
    <Face d={box(14, 15, 68, 58, 3)} />
    <Soft d="M22 85h10M43 85h10M64 85h10" />
    {children}
  </>
)

/** The lower part of a card machine, whose slot is at the bottom. */
export const Lower = () => (
  <>
    <Thing d="M20 -6V42a6 6 0 0 0 6 6h44a6 6 0 0 0 6 -6V-6" />
    <Soft d="M30 10h6M45 10h6M60 10h6M30 22h6M45 22h6M60 22h6" />
  </>
)

/** A phone, 38 by 76, at a place. */
export const Phone = ({ x, y, children }: { x: number; y: number; children?: ReactNode }) => (
  <>
    <Thing d={box(x, y, 38, 76, 6)} />
    <Soft d={`M${x + 15} ${y + 69}h8`} />
    {children}
  </>
)

/** A receipt with a torn edge, 64 wide, from one height down to another. */
export const Receipt = ({
  x,
  y,
  down,
  children,
}: {
  x: number
  y: number
  down: number
  children?: ReactNode
}) => (
  <>
    <Thing d={`M${x} ${y}h64V${down}${'l-4 -5l-4 5'.repeat(8)}z`} />
    {children}
  </>
)

/** The open paper compartment from the front, its cover up. */
export const Open = ({ children }: { children?: ReactNode }) => (
  <>
    <Soft d={box(16, 5, 64, 22, 5)} />
    <Soft d="M22 27v7M74 27v7" />
    <Thing d="M8 102V42a8 8 0 0 1 8-8h64a8 8 0 0 1 8 8v60" />
    {children}
  </>
)

/** A Wi-Fi symbol whose dot is at a place; the dot is a line of no length. */
export const wifi = (x: number, y: number): string =>
  `M${x} ${y}h.01M${x - 5} ${y - 5}a7.5 7.5 0 0 1 10 0M${x - 9.5} ${y - 10}a14 14 0 0 1 19 0`

/** Four bars of a signal, 16 wide, from their lower left. */
export const bars = (x: number, y: number): string =>
  [3, 6, 9, 12].map((high, n) => `M${x + n * 5} ${y}v-${high}`).join('')

/** An arrow of a length: right, left, up or down. */
export const arrow = (x: number, y: number, length: number, way: 'right' | 'left' | 'up' | 'down'): string =>
  ({
    right: `M${x} ${y}h${length}m-7 -7l7 7l-7 7`,
    left: `M${x} ${y}h${-length}m7 -7l-7 7l7 7`,
    up: `M${x} ${y}v${-length}m-7 7l7 -7l7 7`,
    down: `M${x} ${y}v${length}m-7 -7l7 7l7 -7`,
  })[way]
