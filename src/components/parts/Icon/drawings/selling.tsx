import type { ReactNode } from 'react'

/** Ways to take a payment. */
export const selling = {
  cash: (
    <>
      <rect x="2.5" y="6" width="19" height="12" rx="1.5" />
      <circle cx="12" cy="12" r="2.6" />
      <path d="M6 12h.01M18 12h.01" strokeWidth="3" />
    </>
  ),
  qr: (
    <>
      <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z" />
      <path d="M14 14h2.5v2.5H14zM19.8 14.2v2.3M14 20h.01M17.5 19.8h2.3" />
    </>
  ),
} satisfies Record<string, ReactNode>
