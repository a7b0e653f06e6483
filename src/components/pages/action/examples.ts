import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'remedy',
    name: 'an act',
    told: [
      'ip-layer-error',
      'sale-before=first-try',
      'bearer=wifi',
      'phones-on-wifi=dead',
      'router-changed=no',
    ],
  },
  {
    page: 'remedy',
    name: 'an act with a risk',
    told: [
      'network-unreachable',
      'sale-before=first-try',
      'bearer=sim',
      'signal-icon=no-sim',
      'phone-same-carrier=not-sure',
      'machine-history=in-daily-use',
      'acquirer-notice=none',
      'other-terminals=work',
      'supplier=bank-or-acquirer',
      'unsent-records=none',
      'rough-treatment=nothing',
    ],
  },
  {
    page: 'remedy',
    name: 'a request',
    told: ['invalid-terminal-97', 'sale-before=unclear-before', 'payment-record=not-there'],
    thenUnsure: true,
  },
  {
    page: 'remedy',
    name: 'a call in which they want something',
    told: [
      'invalid-terminal-97',
      'sale-before=first-try',
      'which-number=97',
      'tried:ask-acquirer-registration=wants-something',
    ],
  },
  {
    page: 'remedy',
    name: 'a request to the customer',
    told: ['response-code-01', 'sale-before=first-try', 'which-cards=one-card'],
  },
]
