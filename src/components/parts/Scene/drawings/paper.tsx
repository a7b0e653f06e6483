import type { ReactNode } from 'react'
import { box, Face, Here, Letters, Line, ring, Soft, Thing } from '../strokes'
import { arrow, Open, Receipt } from '../things'

/** The printer and its paper. */
export const paper = {
  roll: (
    <Open>
      <Face d={box(17, 41, 62, 34, 3)} />
      <Line d="M17 55h62" />
      <Thing d={box(25, 43, 46, 25, 7)} />
      <Thing d="M25 58h46v32l-5.750 -5l-5.750 5l-5.750 -5l-5.750 5l-5.750 -5l-5.750 5l-5.750 -5l-5.750 5z" />
      <Here d={arrow(48, 60, 19, 'down')} />
    </Open>
  ),
  'paper-side': (
    <>
      <Thing d={ring(32, 30, 27)} />
      <Soft d={`${ring(32, 30, 18)}${ring(32, 30, 8)}`} />
      <Line d="M32 57h60" />
      <Here d="M38 62h54" />
      <Thing d={box(58, 68, 28, 20, 3)} />
      <Soft d="M65 78h14" />
      <Here d={arrow(36, 92, 21, 'up')} />
    </>
  ),
  scratch: (
    <>
      <Thing d="M6 8h38v78l-4.750 -5l-4.750 5l-4.750 -5l-4.750 5l-4.750 -5l-4.750 5l-4.750 -5l-4.750 5z" />
      <Here d="M15 58l10 -22l2 20l10 -22" />
      <Soft d="M52 8h38v78l-4.750 -5l-4.750 5l-4.750 -5l-4.750 5l-4.750 -5l-4.750 5l-4.750 -5l-4.750 5z" />
      <Soft d="M61 58l10 -22l2 20l10 -22" />
    </>
  ),
  cover: (
    <>
      <Thing d="M36 46V14l4 4l4 -4l4 4l4 -4l4 4l4 -4V46" />
      <Thing d="M8 102V50a8 8 0 0 1 8-8h64a8 8 0 0 1 8 8v52" />
      <Line d="M8 74h80M40 66h16" />
      <Soft d="M24 86h10M43 86h10M62 86h10" />
      <Here d={`${arrow(22, 6, 28, 'down')}${arrow(74, 6, 28, 'down')}`} />
    </>
  ),
  'print-head': (
    <Open>
      <Face d={box(17, 41, 62, 34, 3)} />
      <Here d="M24 67h48" />
      <Soft d="M26 55h44" />
      <Here d="M27 88h42M34 81l-7 7l7 7M62 81l7 7l-7 7" />
    </Open>
  ),
  jam: (
    <Open>
      <Face d={box(17, 41, 62, 20, 3)} />
      <Thing d="M30 78V50l6 6l5 -9l6 8l6 -7l6 9l7 -6v27z" />
      <Here d="M30 76V50l6 6l5 -9l6 8l6 -7l6 9l7 -6v25" />
      <Soft d="M37 66l5 -3M58 68l3 -6" />
      <Here d={arrow(48, 68, 25, 'down')} />
    </Open>
  ),
  'roll-size': (
    <>
      <Thing d={`${ring(46, 54, 34)}M80 54V92`} />
      <Line d={ring(46, 54, 9)} />
      <Soft d={ring(46, 54, 22)} />
      <Here d="M10 10h72M17 3l-7 7l7 7M75 3l7 7l-7 7" />
    </>
  ),
  receipt: (
    <Receipt x={16} y={6} down={90}>
      <Soft d="M34 17h28M26 28h44M26 62h44M26 73h26" />
      <Letters x={48} y={50} size={13}>
        No. 012
      </Letters>
      <Here d={box(18, 35, 60, 20, 4)} />
    </Receipt>
  ),
  amount: (
    <Receipt x={16} y={6} down={90}>
      <Soft d="M34 17h28M26 28h44M26 38h44M26 48h26" />
      <Letters x={48} y={72} size={15}>
        30.00
      </Letters>
      <Here d={box(22, 56, 52, 22, 4)} />
    </Receipt>
  ),
} satisfies Record<string, ReactNode>
