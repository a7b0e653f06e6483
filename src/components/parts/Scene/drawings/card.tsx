import type { ReactNode } from 'react'
import { Area, box, Face, Here, Letters, Line, ring, Soft, Thing } from '../strokes'
import { arrow, Big, Lower } from '../things'

/** The contacts of a chip, 16 by 13. */
const chip = (x: number, y: number) =>
  `${box(x, y, 18, 14, 3)}M${x} ${y + 7}h6M${x + 12} ${y + 7}h6M${x + 6} ${y}v14M${x + 12} ${y}v14`

/** The sign for tapping, from the left. */
const tapSign = (x: number, y: number) =>
  `M${x} ${y - 3}a6 6 0 0 1 0 6M${x + 6} ${y - 7}a12 12 0 0 1 0 14M${x + 12} ${y - 11}a18 18 0 0 1 0 22`

/** A card and the ways a machine reads it. */
export const card = {
  insert: (
    <>
      <Lower />
      <Here d="M30 42h36" />
      <Thing d="M30 102V64a5 5 0 0 1 5 -5h26a5 5 0 0 1 5 5v38" />
      <Line d={chip(39, 65)} />
      <Here d={arrow(82, 88, 30, 'up')} />
    </>
  ),
  tap: (
    <>
      <Thing d="M22 102V46a6 6 0 0 1 6 -6h40a6 6 0 0 1 6 6v56" />
      <Face d={box(29, 48, 38, 34, 3)} />
      <Here d={tapSign(40, 65)} />
      <Thing d={box(20, 4, 56, 26, 4)} />
      <Soft d="M20 12h56M28 22h14" />
      <Here d={arrow(88, 8, 34, 'down')} />
    </>
  ),
  'unlock-phone': (
    <>
      <Thing d={box(8, 6, 48, 84, 7)} />
      <Soft d="M28 83h8" />
      <Here d={box(20, 44, 24, 19, 3)} />
      <Here d="M25 44v-8a7 7 0 0 1 13.500 -2" />
      <Line d={tapSign(64, 48)} />
    </>
  ),
  chip: (
    <>
      <Thing d={box(4, 14, 88, 60, 7)} />
      <Here d={`${box(16, 30, 30, 24, 4)}M16 42h10M36 42h10M26 30v24M36 30v24`} />
      <Soft d="M56 34h26M56 44h16" />
      <Here d="M10 88h42M17 81l-7 7l7 7M45 81l7 7l-7 7" />
    </>
  ),
  'cleaning-card': (
    <>
      <Lower />
      <Here d="M30 42h36" />
      <Thing d="M30 102V62a5 5 0 0 1 5 -5h26a5 5 0 0 1 5 5v40" />
      <Soft d="M36 66h24M36 73h24M36 80h24M36 87h24" />
      <Here d="M84 68v24M77 75l7 -7l7 7M77 85l7 7l7 -7" />
      <Letters x={85} y={62} size={15}>
        3×
      </Letters>
    </>
  ),
  pin: (
    <Big>
      <Area d={[33, 43, 53, 63].map((x) => ring(x, 28, 2.6)).join('')} />
      <Here d={box(27, 46, 42, 38, 4)} />
    </Big>
  ),
} satisfies Record<string, ReactNode>
