import type { ReactNode } from 'react'
import { box, Face, Here, HereArea, Letters, Line, ring, Soft, Thing } from '../strokes'
import { Machine, Phone } from '../things'

const bolt = (x: number, y: number) => `M${x + 6} ${y}l-8 13h10l-4 11l10 -15h-9z`

/** The sign of a power key. */
const power = (x: number, y: number, r: number) =>
  `M${x} ${y - r - 1}v${r}M${x - r * 0.7} ${y - r * 0.7}a${r} ${r} 0 1 0 ${r * 1.4} 0`

const grille = [0, 1, 2]
  .flatMap((row) => [0, 1, 2, 3].map((n) => `M${33 + n * 8} ${30 + row * 8}h.01`))
  .join('')

/** Power: chargers, contacts, keys; and devices beside the machine. */
export const devices = {
  charger: (
    <>
      <Machine x={16} y={4}>
        <Here d={bolt(32, 12)} />
      </Machine>
      <Thing d="M8 76h56v10a4 4 0 0 1 -4 4H12a4 4 0 0 1 -4 -4z" />
      <Line d="M64 84h6a6 6 0 0 0 6 -6V60" />
      <Here d={`${box(69, 44, 14, 13, 3)}M73 44v-7M79 44v-7`} />
      <Soft d={box(64, 14, 24, 20, 4)} />
      <Soft d="M73 24h.01M79 24h.01" />
    </>
  ),
  contacts: (
    <>
      <Thing d="M26 -6V36a6 6 0 0 0 6 6h32a6 6 0 0 0 6 -6V-6" />
      <Soft d="M34 8h5M46 8h5M58 8h5M34 19h5M46 19h5M58 19h5" />
      <Here d="M39 36h3M47 36h3M55 36h3" />
      <Thing d="M12 62h12v12h48V62h12v24a4 4 0 0 1 -4 4H16a4 4 0 0 1 -4 -4z" />
      <Here d="M40.5 70v-6M48.5 70v-6M56.5 70v-6" />
      <Soft d="M48.5 46v10" />
    </>
  ),
  'power-key': (
    <>
      <Machine x={6} y={14} />
      <Soft d="M46 40h10" />
      <Thing d={ring(74, 40, 19)} />
      <Here d={power(74, 41, 9)} />
    </>
  ),
  speaker: (
    <>
      <Thing d={box(20, 8, 56, 62, 9)} />
      <Soft d={box(27, 23, 42, 28, 6)} />
      <Line d={grille} />
      <Here d="M33 61h8M55 61h8M59 57v8" />
      <Soft d="M83 22a22 22 0 0 1 0 26M13 22a22 22 0 0 0 0 26" />
      <Line d="M48 70v8a6 6 0 0 0 6 6h12" />
      <Here d={`${box(66, 77, 12, 14, 3)}M78 81h6M78 87h6`} />
    </>
  ),
  'speaker-sticker': (
    <>
      <Thing d={box(14, 12, 68, 72, 10)} />
      <Soft d="M24 22h.01M72 22h.01M24 74h.01M72 74h.01" />
      <Face d={box(26, 30, 44, 36, 2)} />
      <Soft d="M34 39h28" />
      <Line d="M34 48v10M39 48v10M42.5 48v10M48 48v10M53 48v10M56.5 48v10M62 48v10" />
      <Here d={box(25, 29, 46, 38, 3)} />
    </>
  ),
  reader: (
    <>
      <Thing d={box(3, 34, 34, 46, 7)} />
      <Face d={box(9, 41, 22, 13, 2)} />
      <Here d={ring(20, 67, 6)} />
      <Soft d="M43 50a11 11 0 0 1 0 14M49 43a19 19 0 0 1 0 28" />
      <Phone x={57} y={10} />
    </>
  ),
  pairing: (
    <>
      <Thing d={box(2, 34, 42, 48, 7)} />
      <Phone x={55} y={8} />
      <Here d={`${box(7, 42, 32, 18, 3)}${box(58, 32, 32, 18, 3)}`} />
      <Letters x={23} y={55} size={12}>
        042
      </Letters>
      <Letters x={74} y={45} size={12}>
        042
      </Letters>
      <Soft d="M23 71h.01" />
    </>
  ),
  bluetooth: (
    <>
      <Thing d={box(20, 6, 56, 84, 7)} />
      <Soft d="M44 83h8" />
      <Line d="M39 24l18 18l-9 9V15l9 9l-18 18" />
      <Here d={box(34, 58, 28, 16, 8)} />
      <HereArea d={ring(54, 66, 4.2)} />
    </>
  ),
} satisfies Record<string, ReactNode>
