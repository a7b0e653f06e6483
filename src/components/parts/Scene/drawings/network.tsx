import type { ReactNode } from 'react'
import { box, Face, Here, HereArea, Letters, Line, ring, Soft, Thing } from '../strokes'
import { arrow, bars, Machine, Near, Phone, wifi } from '../things'

/** A router from the front: two aerials and its lights. */
const Router = ({ x, y }: { x: number; y: number }) => (
  <>
    <Line d={`M${x + 8} ${y}v-18M${x + 40} ${y}v-18`} />
    <Thing d={box(x, y, 48, 18, 4)} />
    <Line d={`M${x + 10} ${y + 9}h.01M${x + 19} ${y + 9}h.01M${x + 28} ${y + 9}h.01`} />
  </>
)

/** A plug with two pins that points to the right. */
const plug = (x: number, y: number) =>
  `${box(x, y - 7, 12, 14, 3)}M${x + 12} ${y - 3.5}h6M${x + 12} ${y + 3.5}h6`

/** The hole of a network cable, its notch above. */
const port = (x: number, y: number) => `M${x} ${y + 5}h5v-5h8v5h5v13h-18z`

/** Ways to the network: signal, Wi-Fi, cable, phone line. */
export const network = {
  'ways-online': (
    <>
      <Thing d={box(18, 4, 60, 66, 7)} />
      <Face d={box(25, 11, 46, 32, 2)} />
      <Soft d="M33 52h6M45 52h6M57 52h6M33 61h6M45 61h6M57 61h6" />
      <Line d={`${bars(31, 24)}${wifi(60, 24)}`} />
      <Here d={box(24, 6, 48, 23, 4)} />
      <Here d="M48 70v12" />
      <Line d="M48 82v4a6 6 0 0 0 6 6h38" />
    </>
  ),
  window: (
    <>
      <Soft d={box(58, 6, 34, 52, 2)} />
      <Soft d="M75 6v52M58 32h34M54 62h42" />
      <Machine x={6} y={18}>
        <Line d={bars(18, 43)} />
      </Machine>
      <Here d={arrow(52, 78, 34, 'right')} />
    </>
  ),
  'speaker-at-window': (
    <>
      <Soft d={box(58, 6, 34, 52, 2)} />
      <Soft d="M75 6v52M58 32h34M54 62h42" />
      <Thing d={box(4, 26, 42, 42, 7)} />
      <Line d={`${ring(25, 43, 10)}M15 60h6M29 60h6`} />
      <Here d={arrow(52, 80, 34, 'right')} />
    </>
  ),
  'near-router': (
    <>
      <Router x={44} y={34} />
      <Soft d="M60 15a12 12 0 0 1 16 0M54 8a21 21 0 0 1 28 0" />
      <Machine x={2} y={20}>
        <Line d={wifi(22, 47)} />
      </Machine>
      <Here d="M50 84h12a8 8 0 0 0 8 -8V60M63 67l7 -7l7 7" />
    </>
  ),
  'router-power': (
    <>
      <Router x={4} y={22} />
      <Thing d={box(70, 6, 20, 34, 4)} />
      <Line d="M80 14h.01M80 22h.01M80 30h.01M80 40v4a6 6 0 0 1 -6 6H14M14 40v24a6 6 0 0 0 6 6h3" />
      <Here d={plug(23, 70)} />
      <Here d="M44 89H24M29 84l-5 5l5 5" />
      <Soft d={`${box(62, 56, 30, 30, 5)}M73 66v9M81 66v9`} />
    </>
  ),
  'network-port': (
    <>
      <Thing d={box(4, 8, 88, 40, 5)} />
      <Soft d={`${port(12, 22)}${port(66, 22)}M21 15h.01M75 15h.01`} />
      <Here d={port(39, 22)} />
      <HereArea d={ring(48, 15, 3)} />
      <Here d={arrow(48, 68, 14, 'up')} />
      <Thing d="M39 74h18v14h-4v14h-10v-14h-4z" />
      <Line d="M43 74v5M48 74v5M53 74v5" />
    </>
  ),
  'phone-port': (
    <>
      <Thing d={box(3, 4, 90, 44, 5)} />
      <Here d="M15 26h6v-5h10v5h6v15h-22z" />
      <Soft d="M59 26h6v-5h10v5h6v15h-22z" />
      <Letters x={26} y={16} size={11}>
        LINE
      </Letters>
      <Letters x={69} y={16} size={11}>
        PHONE
      </Letters>
      <Here d={arrow(26, 68, 13, 'up')} />
      <Thing d="M16 74h20v12h-5v16h-10v-16h-5z" />
      <Line d="M22 74v4M26 74v4M30 74v4" />
    </>
  ),
  'desk-phone': (
    <>
      <Thing d="M18 40h44l10 36H8z" />
      <Soft d="M30 52h4M40 52h4M50 52h4M29 61h4M40 61h4M51 61h4M27 70h4M40 70h4M53 70h4" />
      <Thing d="M6 28c0 -14 14 -18 34 -18s34 4 34 18v8h-18v-10a44 44 0 0 0 -32 0v10H6z" />
      <Here d="M84 12a16 16 0 0 1 0 22M80 17a9 9 0 0 1 0 12" />
      <Line d="M40 76v6a6 6 0 0 0 6 6h28" />
      <Soft d={box(74, 78, 18, 16, 3)} />
    </>
  ),
  hotspot: (
    <>
      <Thing d={box(2, 12, 34, 72, 6)} />
      <Soft d="M15 77h8" />
      <Here d={wifi(19, 52)} />
      <Here d="M42 42a11 11 0 0 1 0 14M47 35a19 19 0 0 1 0 28" />
      <Machine x={55} y={12}>
        <Line d={wifi(75, 39)} />
      </Machine>
    </>
  ),
  'phone-on-wifi': (
    <>
      <Phone x={6} y={12}>
        <Here d={ring(33, 24, 9)} />
        <Line d="M33 27h.01M29.500 23a5 5 0 0 1 7 0" />
        <Soft d="M14 44h22M14 52h22M14 60h14" />
        <Line d={box(14, 34, 22, 4)} />
      </Phone>
      <Router x={46} y={64} />
      <Soft d="M62 38a12 12 0 0 1 16 0M56 31a21 21 0 0 1 28 0" />
    </>
  ),
  'phone-on-mobile-data': (
    <>
      <Thing d={box(20, 6, 56, 84, 7)} />
      <Soft d="M44 83h8M29 52h38M29 62h38M29 72h22" />
      <Line d={`${box(29, 38, 38, 6)}${bars(28, 24)}`} />
      <Letters x={59} y={25} size={13}>
        4G
      </Letters>
      <Here d={box(23, 9, 50, 20, 4)} />
    </>
  ),
  'line-test': (
    <Near>
      <Line d={bars(22, 54)} />
      <Soft d="M45 48h.01M52 48h.01" />
      <Here d="M58 46l7 8l13 -19" />
    </Near>
  ),
  sim: (
    <>
      <Thing d="M6 -4V26a6 6 0 0 0 6 6h72a6 6 0 0 0 6 -6V-4" />
      <Face d={box(16, 10, 56, 14, 2)} />
      <Soft d="M23 17h42" />
      <Thing d="M22 42h30l14 14v38h-44z" />
      <Line d="M44 62v24M31 74h26" />
      <Here d={box(30, 62, 28, 24, 4)} />
      <Here d={arrow(83, 80, 34, 'up')} />
    </>
  ),
  'pin-pad': (
    <>
      <Machine x={4} y={8} />
      <Thing d={box(58, 36, 34, 50, 5)} />
      <Face d={box(63, 42, 24, 9, 1.5)} />
      <Soft d="M65 59h4M73 59h4M81 59h4M65 67h4M73 67h4M81 67h4M65 75h4M73 75h4M81 75h4" />
      <Line d="M75 36V26a6 6 0 0 0 -6 -6h-7" />
      <Here d="M44 20h8M52 14h10v12h-10z" />
    </>
  ),
} satisfies Record<string, ReactNode>
