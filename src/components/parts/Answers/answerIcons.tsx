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
  'question:battery-sign': { enough: 'batteryFull', low: 'batteryLow' },
  'question:charging-sign': { charging: 'batteryCharging', 'no-sign': 'screenDark' },
  'question:screen-state': {
    dark: 'screenDark',
    'low-battery': 'batteryLow',
    frozen: 'screenFrozen',
    restarts: 'restarts',
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
