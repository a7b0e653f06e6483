import type { ReactNode } from 'react'
import type { AnswerId, QuestionId } from '../../../knowledge/ids'
import { own } from '../../../knowledge/own'
import { Drawing, Icon, type IconName } from '../Icon/Icon'

/** Drawn as the icons are; only answers show them. */
const drawings = {
  barsHalf: <path d="M4 20v-3M9 20v-6.5M14 20h.01M19 20h.01" strokeWidth="3" />,
  handset: (
    <>
      <path d="M3 9.5C3 6 7 4 12 4s9 2 9 5.5v1.5h-5V8.5a14 14 0 0 0-8 0V11H3z" />
      <path d="M8.5 13h7l3.5 7H5z" />
      <circle cx="12" cy="16.5" r="1.8" />
    </>
  ),
  batteryFull: (
    <>
      <rect x="2.5" y="7.5" width="16" height="9" rx="1.5" />
      <path d="M21.5 10.5v3" />
      <rect x="5" y="10" width="11" height="4" fill="currentColor" />
    </>
  ),
  batteryLow: (
    <>
      <rect x="2.5" y="7.5" width="16" height="9" rx="1.5" />
      <path d="M21.5 10.5v3" />
      <rect x="5" y="10" width="1.5" height="4" fill="currentColor" />
    </>
  ),
  batteryCharging: (
    <>
      <path d="M8 16.5H4A1.5 1.5 0 0 1 2.5 15V9A1.5 1.5 0 0 1 4 7.5h5M14 7.5h3A1.5 1.5 0 0 1 18.5 9v6a1.5 1.5 0 0 1-1.5 1.5h-4" />
      <path d="M21.5 10.5v3M12 5l-3.5 7h4L9.5 19" />
    </>
  ),
  screenDark: (
    <>
      <rect x="5" y="3" width="14" height="18" rx="2" />
      <rect x="8" y="6" width="8" height="7" fill="currentColor" />
      <path d="M9 17h.01M12 17h.01M15 17h.01" />
    </>
  ),
  screenFrozen: (
    <>
      <rect x="5" y="3" width="14" height="18" rx="2" />
      <rect x="8" y="6" width="8" height="7" />
      <path d="M10.7 8.2v2.6M13.3 8.2v2.6M9 17h.01M12 17h.01M15 17h.01" />
    </>
  ),
  restarts: (
    <>
      <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4" />
      <path d="M19.5 3v4.5H15" />
    </>
  ),
  paperNone: (
    <>
      <circle cx="12" cy="13" r="3" />
      <path d="M4 8h16M5.5 8v9A3 3 0 0 0 8.5 20h7a3 3 0 0 0 3-3V8" />
    </>
  ),
  paperBlank: (
    <>
      <path d="M7 21V4l2 1.5L11 4l2 1.5L15 4l2 1.5V21" />
      <path d="M4 21h16" />
    </>
  ),
  paperRight: (
    <>
      <path d="M7 21V4l2 1.5L11 4l2 1.5L15 4l2 1.5V21" />
      <path d="M4 21h16M10 9.5h4M10 13h4M10 16.5h4" />
    </>
  ),
  slipPale: (
    <>
      <path d="M6 21V3.5l2 1.500 2-1.500 2 1.500 2-1.500 2 1.500 2-1.500V21l-2-1.500-2 1.500-2-1.500-2 1.500-2-1.500z" />
      <path d="M9 9h6M9 12.500h6M9 16h6" strokeWidth="1" strokeDasharray="0.2 2" />
    </>
  ),
  slipLine: (
    <>
      <path d="M6 21V3.5l2 1.500 2-1.500 2 1.500 2-1.500 2 1.500 2-1.500V21l-2-1.500-2 1.500-2-1.500-2 1.500-2-1.500z" />
      <path d="M8.500 9h2M14 9h1.500M8.500 12.500h2M14 12.500h1.500M8.500 16h2M14 16h1.500" />
    </>
  ),
  slipBlank: (
    <path d="M6 21V3.5l2 1.500 2-1.500 2 1.500 2-1.500 2 1.500 2-1.500V21l-2-1.500-2 1.500-2-1.500-2 1.500-2-1.500z" />
  ),
  wifiMark: (
    <>
      <path d="M2.5 9.500a14 14 0 0 1 13-3.300M5.500 13.200a9 9 0 0 1 9.500-2M9 16.800a4 4 0 0 1 4.500-.6" />
      <path d="M11 20h.01" strokeWidth="3" />
      <path d="M19.500 9v6.500M19.500 19.500h.01" strokeWidth="2.500" />
    </>
  ),
  wifiWeak: (
    <>
      <path
        d="M2.5 9.500a14 14 0 0 1 19 0M6 13.200a9 9 0 0 1 12 0"
        strokeDasharray="0.2 2.600"
        strokeWidth="1.200"
      />
      <path d="M9.400 16.800a4 4 0 0 1 5.200 0" />
      <path d="M12 20h.01" strokeWidth="3" />
    </>
  ),
  wifiNone: (
    <>
      <path d="M12 20.500L2.500 9.500a14 14 0 0 1 19 0z" />
      <path d="M8.500 9.500l6 6M14.500 9.500l-6 6" />
    </>
  ),
  cardIn: (
    <>
      <path d="M4 3v5a1.500 1.500 0 0 0 1.500 1.500h13A1.500 1.500 0 0 0 20 8V3" />
      <path d="M7 21.500V14a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v7.500M10 16h4v3h-4z" />
    </>
  ),
  cardHeld: (
    <>
      <path d="M2.5 7h12v10h-12zM2.5 10.500h12" />
      <path d="M17.500 10a4 4 0 0 1 0 4M20 7.500a8 8 0 0 1 0 9" />
    </>
  ),
  phoneHeld: (
    <>
      <path d="M5 3h7a1.500 1.500 0 0 1 1.500 1.500v15A1.500 1.500 0 0 1 12 21H5a1.500 1.500 0 0 1-1.500-1.500v-15A1.500 1.500 0 0 1 5 3zM8 18h1" />
      <path d="M16.500 10a4 4 0 0 1 0 4M19 7.500a8 8 0 0 1 0 9" />
    </>
  ),
  cardSwiped: (
    <>
      <path d="M3 5.500h18v9H3zM3 9h18" />
      <path d="M5 19.500h13M15 17l3 2.500-3 2.500" />
    </>
  ),
  coverAjar: (
    <>
      <path d="M4 11v7a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-7z" />
      <path d="M4 9l15.5-5.5M12 15.5h.01" />
    </>
  ),
} satisfies Record<string, ReactNode>

/** Drawings of what is seen, where the answer is something to look at; each question has all or none. */
const drawn: Readonly<Record<QuestionId, Readonly<Record<AnswerId, keyof typeof drawings | IconName>>>> = {
  'question:bearer': { sim: 'bars4', wifi: 'wifi', cable: 'cable', 'phone-line': 'handset' },
  'question:signal-icon': { 'full-no-data': 'bars4', middle: 'barsHalf', low: 'bars1', 'no-sim': 'simx' },
  'question:wifi-symbol': {
    strong: 'wifi',
    'no-internet': 'wifiMark',
    weak: 'wifiWeak',
    'not-joined': 'wifiNone',
  },
  'question:battery-sign': { enough: 'batteryFull', low: 'batteryLow' },
  'question:charging-sign': { charging: 'batteryCharging', 'no-sign': 'screenDark' },
  'question:screen-state': {
    dark: 'screenDark',
    'low-battery': 'batteryLow',
    frozen: 'screenFrozen',
    restarts: 'restarts',
  },
  'question:print-look': { 'all-pale': 'slipPale', 'line-along': 'slipLine', blank: 'slipBlank' },
  'question:how-presented': {
    inserted: 'cardIn',
    'tapped-card': 'cardHeld',
    'tapped-phone': 'phoneHeld',
    swiped: 'cardSwiped',
  },
  'question:paper-look': {
    'no-paper': 'paperNone',
    'blank-slip': 'paperBlank',
    'cover-ajar': 'coverAjar',
    'looks-right': 'paperRight',
  },
}

/** The drawing for an answer, or null. */
export function answerIcon(question: QuestionId, answer: AnswerId): ReactNode {
  const name = own(drawn[question] ?? {}, answer)
  if (name === undefined) return null
  return isDrawnHere(name) ? <Drawing size="l">{drawings[name]}</Drawing> : <Icon name={name} size="l" />
}

const isDrawnHere = (name: string): name is keyof typeof drawings => name in drawings
