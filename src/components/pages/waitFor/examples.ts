import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'wait-for',
    name: 'a call that is under way',
    told: [
      'ip-layer-error',
      'sale-before=first-try',
      'bearer=sim',
      'signal-icon=full-no-data',
      'hotspot-test=works',
      'tried:ask-acquirer-sim-status=under-way',
    ],
  },
  {
    page: 'wait-for',
    name: 'a call that nobody answers',
    told: [
      'terminal-locked',
      'sale-before=no-one-yet',
      'lock-words=not-sure',
      'rough-treatment=not-sure',
      'tried:ask-acquirer-tamper=no-change',
      'tried:ask-acquirer-unlock=no-answer',
    ],
  },
]
