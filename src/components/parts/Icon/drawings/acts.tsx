import type { ReactNode } from 'react'

/** Signs on what is pressed, for what the press does. */
export const acts = {
  back: (
    <>
      <path d="M15 5l-7 7 7 7" />
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
  gear: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  next: (
    <>
      <path d="M9 5l7 7-7 7" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3.5h10V8M7 17H4.5A1 1 0 0 1 3.5 16V9.5A1.5 1.5 0 0 1 5 8h14a1.5 1.5 0 0 1 1.5 1.5V16a1 1 0 0 1-1 1H17" />
      <path d="M7 14h10v6.5H7z" />
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
} satisfies Record<string, ReactNode>
