import type { ReactNode } from 'react'

/** Marks of what is so, what is not, and how sure it is. */
export const marks = {
  caution: (
    <>
      <path d="M12 3.5L22 20.5H2z" />
      <path d="M12 10v4.5M12 17.5h.01" />
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
  cut: (
    <>
      <path d="M12 8v8" stroke="var(--under, var(--ground))" strokeWidth="7" strokeLinecap="butt" />
      <path d="M5 10.5l14-5M5 18.5l14-5" />
    </>
  ),
  established: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path d="M8 12.5l2.8 2.8L16 9.5" stroke="var(--ground)" strokeWidth="2.5" />
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
  plus: (
    <>
      <path d="M12 6v12M6 12h12" />
    </>
  ),
  stop: (
    <>
      <path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2z" />
      <path d="M9 9l6 6M15 9l-6 6" />
    </>
  ),
  unknown: (
    <>
      <path d="M12 2.5L21.5 12 12 21.5 2.5 12z" />
      <path d="M9.8 10a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M12 16.3h.01" />
    </>
  ),
} satisfies Record<string, ReactNode>
