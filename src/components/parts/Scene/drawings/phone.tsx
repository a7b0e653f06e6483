import type { ReactNode } from 'react'
import { Area, box, Here, Letters, Line, Soft, Thing } from '../strokes'
import { arrow, Phone } from '../things'

/** A square code, 40 wide: three corners and some dots. */
const Code = ({ x, y }: { x: number; y: number }) => (
  <>
    <Line d={`${box(x, y, 12, 12)}${box(x + 26, y, 12, 12)}${box(x, y + 26, 12, 12)}`} />
    <Area
      d={[
        [4, 4],
        [30, 4],
        [4, 30],
        [18, 0],
        [18, 10],
        [24, 18],
        [32, 20],
        [0, 18],
        [10, 18],
        [20, 28],
        [28, 28],
        [34, 34],
        [24, 36],
      ]
        .map(([dx = 0, dy = 0]) => box(x + dx, y + dy, 4, 4))
        .join('')}
    />
  </>
)

/** What a phone shows or reads. */
export const phone = {
  'scan-sticker': (
    <>
      <Thing d={box(3, 20, 50, 62, 4)} />
      <Code x={9} y={33} />
      <Soft d="M13 27h30" />
      <Phone x={56} y={12}>
        <Soft d="M66 23h18M64 58h22M68 67h14" />
        <Line d="M68 40h14" />
        <Here d={box(61, 31, 28, 18, 3)} />
      </Phone>
    </>
  ),
  'strange-sticker': (
    <>
      <Soft d={box(4, 22, 50, 58, 4)} />
      <Soft d="M12 72h22M12 30h4" />
      <Thing d={box(24, 6, 50, 58, 4)} />
      <Code x={30} y={16} />
      <Here d={box(23, 5, 52, 60, 5)} />
      <Here d={arrow(60, 82, 30, 'right')} />
    </>
  ),
  bill: (
    <>
      <Thing d={box(20, 6, 56, 84, 7)} />
      <Soft d="M44 83h8M29 22h38M29 60h38M29 70h24" />
      <Letters x={48} y={45} size={14}>
        30.00
      </Letters>
      <Here d={box(24, 30, 48, 21, 4)} />
    </>
  ),
} satisfies Record<string, ReactNode>
