import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'result',
    name: 'a result so far',
    told: ['ip-layer-error', 'sale-before=first-try', 'bearer=sim', 'signal-icon=full-no-data'],
    place: { page: 'result' },
  },
  {
    page: 'result',
    name: 'a result with rules behind it',
    told: ['invalid-terminal-97', 'sale-before=first-try', 'machine-history=idle-over-a-year'],
    place: { page: 'result' },
  },
  {
    page: 'result',
    name: 'a result with a code',
    told: ['04', 'sale-before=first-try', 'code-seen=card', 'which-cards=one-card'],
    place: { page: 'result' },
  },
  {
    page: 'result',
    name: 'a result with an act held back',
    told: ['no-answer', 'sale-before=first-try', 'paid-entries=none', 'which-cards=one-bank'],
    place: { page: 'result' },
  },
]
