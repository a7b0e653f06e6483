import type { ReactNode } from 'react'

/** Things that are looked at or waited for, and the kinds of question. */
export const things = {
  ask: (
    <>
      <path d="M4 5h16v11h-9l-4 4v-4H4z" />
    </>
  ),
  bars1: (
    <>
      <path d="M4 20v-3M9 20h.01M14 20h.01M19 20h.01" strokeWidth="3" />
    </>
  ),
  bars4: (
    <>
      <path d="M4 20v-3M9 20v-6.5M14 20V10M19 20V5" strokeWidth="3" />
    </>
  ),
  cable: (
    <>
      <path d="M6.5 3h11v8.500h-3v4.500h-5v-4.500h-3z" />
      <path d="M9.500 3v3M12 3v3M14.500 3v3M12 16v5.500" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
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
  simx: (
    <>
      <path d="M13 21H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h8l4.5 4.5V12" />
      <path d="M8.5 10h6.5M8.5 10v6h3.5" />
      <path d="M15.5 15.5l5.5 5.5M21 15.5L15.5 21" />
    </>
  ),
  speech: (
    <>
      <path d="M4 5h16v11h-9l-4 4v-4H4z" />
    </>
  ),
  test: (
    <>
      <path d="M4 20l5-5M8 12l4 4 7.5-7.5a2.8 2.8 0 0 0-4-4z" />
      <path d="M13.5 6.5l4 4" />
    </>
  ),
  wifi: (
    <>
      <path d="M2.5 9.5a14 14 0 0 1 19 0M6 13.2a9 9 0 0 1 12 0M9.4 16.8a4 4 0 0 1 5.2 0" />
      <path d="M12 20h.01" strokeWidth="3" />
    </>
  ),
} satisfies Record<string, ReactNode>
