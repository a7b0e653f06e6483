import type { ReactNode } from 'react'

/** Links of the chain that a payment travels. */
export const links = {
  acquirer: (
    <>
      <rect x="4" y="4" width="16" height="7" rx="1.5" />
      <rect x="4" y="13" width="16" height="7" rx="1.5" />
      <path d="M7.5 7.5h.01M7.5 16.5h.01M12 7.5h4.5M12 16.5h4.5" />
    </>
  ),
  card: (
    <>
      <rect x="2.5" y="5.5" width="19" height="13" rx="2" />
      <path d="M2.5 10h19M6 15h4" />
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
  network: (
    <>
      <path d="M12 12.5V21M9 21h6" />
      <circle cx="12" cy="10" r="2" />
      <path d="M7.8 14a6 6 0 0 1 0-8M16.2 6a6 6 0 0 1 0 8M4.8 16.8a10 10 0 0 1 0-13.6M19.2 3.2a10 10 0 0 1 0 13.6" />
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
} satisfies Record<string, ReactNode>
