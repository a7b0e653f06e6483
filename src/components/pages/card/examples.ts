import type { Example } from '../example'

const place = { page: 'card' } as const

export const examples: readonly Example[] = [
  { page: 'card', name: 'an answer card with an act', told: ['printer-no-paper'], place },
  { page: 'card', name: 'an answer card with a call', told: ['invalid-terminal-97'], place },
  { page: 'card', name: 'an answer card with a look', told: ['no-answer'], place },
  { page: 'card', name: 'an answer card for a code seen in several places', told: ['05'], place },
  { page: 'card', name: 'an answer card for words with several meanings', told: ['dead-or-frozen'], place },
  { page: 'card', name: 'a stop card', told: ['tamper-detected'], place },
  { page: 'card', name: 'a stop card for a code', told: ['04'], place },
]
