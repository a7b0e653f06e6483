import type { ReactNode } from 'react'
import { Area, box, Face, Here, HereArea, Letters, Line, ring, Soft, Thing } from '../strokes'
import { arrow, Big, bars, Machine, Near, wifi } from '../things'

/** The signs of the top line, with the one that is meant on top. */
const TopLine = ({ children }: { children: ReactNode }) => (
  <Near>
    <Soft d="M14 38h68M24 50h48M24 61h30" />
    {children}
  </Near>
)

const battery = `${box(62, 21, 14, 10, 2)}M79 24.500v3`
const dots = (y: number) => [33, 43, 53, 63].map((x) => ring(x, y, 2.6)).join('')

/** What the screen shows, and where. */
export const screen = {
  'top-line': (
    <TopLine>
      <Line d={bars(21, 32)} />
      <Line d={wifi(48, 32)} />
      <Line d={battery} />
      <Here d={box(12, 13, 72, 27, 5)} />
    </TopLine>
  ),
  signal: (
    <TopLine>
      <Soft d={`${wifi(53, 32)}${battery}`} />
      <Line d={bars(21, 32)} />
      <Here d={ring(28, 26, 15)} />
    </TopLine>
  ),
  'wifi-sign': (
    <TopLine>
      <Soft d={`${bars(19, 32)}${battery}`} />
      <Line d={`${wifi(45, 32)}M57 22v5M57 32h.01`} />
      <Here d={ring(48, 26, 16)} />
    </TopLine>
  ),
  battery: (
    <TopLine>
      <Soft d={`${bars(20, 32)}${wifi(50, 32)}`} />
      <Line d={battery} />
      <Area d="M64.500 23.500h3v5h-3z" />
      <Here d={ring(70, 26, 14)} />
    </TopLine>
  ),
  generation: (
    <TopLine>
      <Soft d={battery} />
      <Line d={bars(19, 32)} />
      <Letters x={48} y={32} size={14}>
        4G
      </Letters>
      <Here d={ring(48, 27, 14)} />
    </TopLine>
  ),
  clock: (
    <TopLine>
      <Soft d={`${bars(19, 32)}${battery}`} />
      <Here d={ring(48, 54, 17)} />
      <Line d="M48 44v10l7 5" />
    </TopLine>
  ),
  airplane: (
    <Near>
      <Line d="M34 22c2 0 3 2 3 5v8l13 9v5l-13 -4v9l4 3v4l-7 -2l-7 2v-4l4 -3v-9l-13 4v-5l13 -9v-8c0 -3 1 -5 3 -5z" />
      <Here d={box(54, 36, 24, 15, 7.5)} />
      <HereArea d={ring(70.5, 43.5, 4)} />
    </Near>
  ),
  location: (
    <Near>
      <Line d={`M34 63c-9 -12 -13 -17 -13 -24a13 13 0 0 1 26 0c0 7 -4 12 -13 24z${ring(34, 39, 4)}`} />
      <Here d={box(54, 36, 24, 15, 7.5)} />
      <HereArea d={ring(70.5, 43.5, 4)} />
    </Near>
  ),
  'join-wifi': (
    <Near>
      <Line d="M48 39h.01M42 33a8.500 8.500 0 0 1 12 0M36.500 27.500a16 16 0 0 1 23 0" />
      <Here d={box(23, 47, 50, 18, 3)} />
      <Area d={dots(56)} />
    </Near>
  ),
  password: (
    <Big>
      <Here d={box(30, 20, 36, 16, 3)} />
      <Area d={dots(28)} />
    </Big>
  ),
  'typed-amount': (
    <Big>
      <Letters x={48} y={33} size={14}>
        30.00
      </Letters>
      <Here d={box(25, 17, 46, 22, 3)} />
    </Big>
  ),
  signature: (
    <Near>
      <Soft d="M24 62h48" />
      <Here d="M24 54c8 -24 14 -28 16 -20s-8 22 -2 20s8 -14 12 -14s-2 14 4 12s4 -10 8 -8s2 8 10 4" />
    </Near>
  ),
  menu: (
    <Near>
      <Soft d="M24 27h32M68 23l4 4l-4 4M24 61h32M68 57l4 4l-4 4" />
      <Line d="M24 44h32M68 40l4 4l-4 4" />
      <Here d={box(17, 35, 62, 18, 3)} />
    </Near>
  ),
  list: (
    <Near>
      <Soft d="M22 26h26M66 26h8M22 38h20M66 38h8M22 50h14M22 62h14" />
      <Thing d={ring(55, 50, 15)} />
      <Line d="M47 46h16M47 54h10" />
      <Here d={`${ring(55, 50, 15)}M66 61l12 12`} />
    </Near>
  ),
  app: (
    <Near>
      <Soft
        d={`${box(21, 22, 14, 14, 3)}${box(61, 22, 14, 14, 3)}${box(21, 51, 14, 14, 3)}${box(41, 51, 14, 14, 3)}${box(61, 51, 14, 14, 3)}`}
      />
      <Here d={box(40, 21, 16, 16, 3)} />
    </Near>
  ),
  update: (
    <Near>
      <Soft d={box(30, 22, 36, 36, 7)} />
      <Here d={arrow(48, 26, 24, 'down')} />
      <Line d="M36 65h24" />
    </Near>
  ),
  storage: (
    <Near>
      <Soft d="M24 27h24M24 62h36" />
      <Line d={box(22, 37, 52, 14, 3)} />
      <HereArea d={box(24.5, 39.5, 42, 9, 1.5)} />
    </Near>
  ),
  code: (
    <>
      <Machine x={6} y={18}>
        <Soft d="M17 32h18" />
        <Here d={box(15, 36, 22, 13, 2)} />
        <Line d="M21 40l4 5M25 40l-4 5M28 40l4 5M32 40l-4 5" />
      </Machine>
      <Thing d="M54 8h36v78l-6 -5l-6 5l-6 -5l-6 5l-6 -5l-6 5z" />
      <Soft d="M62 20h20M62 30h14M62 64h20" />
      <Here d={box(60, 39, 24, 14, 2)} />
      <Line d="M67 43.500l4 5M71 43.500l-4 5M74 43.500l4 5M78 43.500l-4 5" />
    </>
  ),
  choice: (
    <Near>
      <Here d={`${box(19, 26, 26, 26, 4)}${box(51, 26, 26, 26, 4)}`} />
      <Letters x={32} y={45} size={17}>
        ¥
      </Letters>
      <Letters x={64} y={45} size={17}>
        $
      </Letters>
      <Soft d="M36 63h24" />
    </Near>
  ),
  sticker: (
    <>
      <Thing d={box(18, 4, 60, 88, 9)} />
      <Soft d="M28 12h40v14h-40zM26 84h.01M70 84h.01" />
      <Face d={box(26, 36, 44, 38, 2)} />
      <Soft d="M33 44h30M33 51h20" />
      <Line d="M34 58v9M39 58v9M42.500 58v9M48 58v9M53 58v9M56.500 58v9M62 58v9" />
      <Here d={box(25, 35, 46, 40, 3)} />
    </>
  ),
} satisfies Record<string, ReactNode>
