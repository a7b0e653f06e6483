import type { ReactNode } from 'react'

/** A bar of four steps. */
export const likelihood = {
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
} satisfies Record<string, ReactNode>
