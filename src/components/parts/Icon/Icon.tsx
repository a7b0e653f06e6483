import type { ReactNode } from 'react'
import styles from './Icon.module.css'

/** Drawn on a grid of 24, one stroke, round ends. */
const drawings = {
  acquirer: (
    <>
      <rect x="4" y="4" width="16" height="7" rx="1.5" />
      <rect x="4" y="13" width="16" height="7" rx="1.5" />
      <path d="M7.5 7.5h.01M7.5 16.5h.01M12 7.5h4.5M12 16.5h4.5" />
    </>
  ),
  back: (
    <>
      <path d="M15 5l-7 7 7 7" />
    </>
  ),
  caution: (
    <>
      <path d="M12 3.5L22 20.5H2z" />
      <path d="M12 10v4.5M12 17.5h.01" />
    </>
  ),
  cash: (
    <>
      <rect x="2.5" y="6" width="19" height="12" rx="1.5" />
      <circle cx="12" cy="12" r="2.8" />
      <path d="M6 9.5v.01M18 14.5v.01" />
    </>
  ),
  check: (
    <>
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </>
  ),
  claimed: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="3 3.28" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  contrast: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3v18a9 9 0 0 0 0-18z" fill="currentColor" />
    </>
  ),
  copy: (
    <>
      <rect x="8" y="8" width="12" height="12" rx="1.5" />
      <path d="M16 8V5.5A1.5 1.5 0 0 0 14.5 4h-9A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16H8" />
    </>
  ),
  cut: (
    <>
      <path d="M12 8v8" stroke="var(--under, var(--ground))" strokeWidth="7" stroke-linecap="butt" />
      <path d="M5 10.5l14-5M5 18.5l14-5" />
    </>
  ),
  established: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path d="M8 12.5l2.8 2.8L16 9.5" stroke="var(--ground)" strokeWidth="2.5" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  gear: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z" />
    </>
  ),
  issuer: (
    <>
      <path d="M3.5 9L12 4l8.5 5zM5 20h14M6.5 9.5V17M10.2 9.5V17M13.8 9.5V17M17.5 9.5V17" />
    </>
  ),
  judged: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" />
    </>
  ),
  minus: (
    <>
      <path d="M6 12h12" />
    </>
  ),
  nearly: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M7.5 12c1.5-2 3-2 4.5 0s3 2 4.5 0" />
    </>
  ),
  network: (
    <>
      <path d="M12 12.5V21M9 21h6" />
      <circle cx="12" cy="10" r="2" />
      <path d="M7.8 14a6 6 0 0 1 0-8M16.2 6a6 6 0 0 1 0 8M4.8 16.8a10 10 0 0 1 0-13.6M19.2 3.2a10 10 0 0 1 0 13.6" />
    </>
  ),
  next: (
    <>
      <path d="M9 5l7 7-7 7" />
    </>
  ),
  notSo: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M6 6l12 12" />
    </>
  ),
  notsent: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M6.5 12h6M10 9.2l2.8 2.8-2.8 2.8M16.5 8v8" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="7.5" r="3.8" />
      <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0z" />
    </>
  ),
  phone: (
    <>
      <path d="M5 4h4l2 5-2.5 1.5a12 12 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5C11 20 4 13 3.5 5.6A1.5 1.5 0 0 1 5 4z" />
    </>
  ),
  plus: (
    <>
      <path d="M12 6v12M6 12h12" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3.5h10V8M7 17H4.5A1 1 0 0 1 3.5 16V9.5A1.5 1.5 0 0 1 5 8h14a1.5 1.5 0 0 1 1.5 1.5V16a1 1 0 0 1-1 1H17" />
      <path d="M7 14h10v6.5H7z" />
    </>
  ),
  qr: (
    <>
      <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v3M17 20h3M14 18v2" />
    </>
  ),
  recall: (
    <>
      <path d="M4 12a8 8 0 1 0 2.5-5.8M4 4.5v4h4" />
      <path d="M12 8v4.5l3 1.5" />
    </>
  ),
  screen: (
    <>
      <rect x="3" y="4.5" width="18" height="12" rx="1.5" />
      <path d="M9 20h6" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="M15 15l5 5" />
    </>
  ),
  share: (
    <>
      <path d="M12 15V3.5M8 7l4-3.5L16 7M6.5 11H5v9.5h14V11h-1.5" />
    </>
  ),
  size: (
    <>
      <path d="M3 19L8 6l5 13M4.7 15h6.6M15 19l3-8 3 8M16 16.5h4" />
    </>
  ),
  speech: (
    <>
      <path d="M4 5h16v11h-9l-4 4v-4H4z" />
    </>
  ),
  stop: (
    <>
      <path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2z" />
      <path d="M9 9l6 6M15 9l-6 6" />
    </>
  ),
  swap: (
    <>
      <path d="M4 8.5h14M14.5 5L18 8.5 14.5 12M20 15.5H6M9.5 12L6 15.5 9.5 19" />
    </>
  ),
  switch: (
    <>
      <path d="M3 7h4c4 0 6 10 10 10h4M3 17h4c4 0 6-10 10-10h4" />
      <path d="M18.5 4.5L21 7l-2.5 2.5M18.5 14.5L21 17l-2.5 2.5" />
    </>
  ),
  terminal: (
    <>
      <path d="M7 3h10a1.5 1.5 0 0 1 1.5 1.5V20a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 20V4.5A1.5 1.5 0 0 1 7 3z" />
      <path d="M8.5 6h7v5h-7z" />
      <path d="M9 14.5h.01M12 14.5h.01M15 14.5h.01M9 18h.01M12 18h.01M15 18h.01" />
    </>
  ),
  unknown: (
    <>
      <path d="M12 2.5L21.5 12 12 21.5 2.5 12z" />
      <path d="M9.8 10a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M12 16.3h.01" />
    </>
  ),
  bars4: (
    <>
      <path d="M4 20v-3M9 20v-6.5M14 20V10M19 20V5" strokeWidth="3" />
    </>
  ),
  bars1: (
    <>
      <path d="M4 20v-3M9 20h.01M14 20h.01M19 20h.01" strokeWidth="3" />
    </>
  ),
  bars0: (
    <>
      <path d="M4 20h.01M9 20h.01M14 20h.01M19 20h.01" strokeWidth="3" />
      <path d="M14 4l6 6M20 4l-6 6" />
    </>
  ),
  simx: (
    <>
      <path d="M13 21H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h8l4.5 4.5V12" />
      <path d="M8.5 10h6.5M8.5 10v6h3.5" />
      <path d="M15.5 15.5l5.5 5.5M21 15.5L15.5 21" />
    </>
  ),
  sure1: (
    <>
      <rect x="3" y="16" width="3.4" height="5" fill="currentColor" stroke="none" />
      <rect x="8.9" y="12.6" width="2.2" height="7.8" strokeWidth="1.2" />
      <rect x="14.2" y="8.6" width="2.2" height="11.8" strokeWidth="1.2" />
      <rect x="19.5" y="4.6" width="2.2" height="15.8" strokeWidth="1.2" />
    </>
  ),
  sure2: (
    <>
      <rect x="3" y="16" width="3.4" height="5" fill="currentColor" stroke="none" />
      <rect x="8.3" y="12" width="3.4" height="9" fill="currentColor" stroke="none" />
      <rect x="14.2" y="8.6" width="2.2" height="11.8" strokeWidth="1.2" />
      <rect x="19.5" y="4.6" width="2.2" height="15.8" strokeWidth="1.2" />
    </>
  ),
  sure3: (
    <>
      <rect x="3" y="16" width="3.4" height="5" fill="currentColor" stroke="none" />
      <rect x="8.3" y="12" width="3.4" height="9" fill="currentColor" stroke="none" />
      <rect x="13.6" y="8" width="3.4" height="13" fill="currentColor" stroke="none" />
      <rect x="19.5" y="4.6" width="2.2" height="15.8" strokeWidth="1.2" />
    </>
  ),
  sure4: (
    <>
      <rect x="3" y="16" width="3.4" height="5" fill="currentColor" stroke="none" />
      <rect x="8.3" y="12" width="3.4" height="9" fill="currentColor" stroke="none" />
      <rect x="13.6" y="8" width="3.4" height="13" fill="currentColor" stroke="none" />
      <rect x="18.9" y="4" width="3.4" height="17" fill="currentColor" stroke="none" />
    </>
  ),
  path: (
    <>
      <rect x="3" y="13" width="18" height="7" rx="1.5" />
      <path d="M7 16.5h.01M11 16.5h.01M16 13V9" />
      <path d="M12.5 6.5a5 5 0 0 1 7 0M10 4a8.5 8.5 0 0 1 12 0" />
    </>
  ),
  card: (
    <>
      <rect x="2.5" y="5.5" width="19" height="13" rx="2" />
      <path d="M2.5 10h19M6 15h4" />
    </>
  ),
  test: (
    <>
      <path d="M4 20l5-5M8 12l4 4 7.5-7.5a2.8 2.8 0 0 0-4-4z" />
      <path d="M13.5 6.5l4 4" />
    </>
  ),
  ask: (
    <>
      <path d="M4 5h16v11h-9l-4 4v-4H4z" />
    </>
  ),
  wifi: (
    <>
      <path d="M2.5 9.5a14 14 0 0 1 19 0M6 13.2a9 9 0 0 1 12 0M9.4 16.8a4 4 0 0 1 5.2 0" />
      <path d="M12 20h.01" strokeWidth="3" />
    </>
  ),
  cable: (
    <>
      <path d="M7 3h10v8a3 3 0 0 1-3 3h-4a3 3 0 0 1-3-3z" />
      <path d="M10 3v4M14 3v4M12 14v7" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

type Size = 's' | 'm' | 'l'

/** A small drawing beside words that say the same; hidden from screen readers. */
export const Icon = ({ name, size }: { name: IconName; size?: Size | undefined }) => (
  <Drawing size={size}>{drawings[name]}</Drawing>
)

/** The sheet of an icon: for drawings that only one page needs and that therefore stand there. */
export const Drawing = ({ size = 'm', children }: { size?: Size | undefined; children: ReactNode }) => (
  <svg className={`${styles.icon} ${styles[size]}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {children}
  </svg>
)
