import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/** Approved on the terminal, and no money in the shop's account: not a fault of the terminal (terminal-faults.md 3.28). */
export const payout = {
  symptoms: [
    {
      id: 'symptom:approved-not-paid-out',
      stage: 'S9',
      screens: [
        { text: '交易成功', lang: 'zh-CN' },
        { text: 'APPROVED', lang: 'en' },
      ],
      money: { attempt: 'never', reach: 'not-sent' },
      broke: 'merchant-suspended',
      // The domain file names location and identity checks, and in section 5 the single payment that is not credited,
      // without a word for how common each is; the other two are our judgement.
      causes: {
        'cause:payout-not-due': 'common',
        'cause:payout-held-identity': 'common',
        'cause:payout-held-location': 'common',
        // A rule that holds the payout instead of the sale, and an account that takes no more (3.35).
        'cause:risk-rule-stops': 'common',
        'cause:payout-account-closed': 'common',
        'cause:payout-account-differs': 'uncommon',
        'cause:payment-not-credited': 'uncommon',
      },
      never: [
        'warning:charge-for-payout',
        'warning:refund-on-top',
        'warning:clear-records',
        'warning:pay-unlock-agent',
      ],
      standing: judged('source:pboc-2019-85'),
    },
  ],
  questions: [
    {
      id: 'question:payout-gap',
      kind: 'look',
      seconds: 60,
      carriesOver: false,
      answers: { 'latest-day': 'often', 'since-a-day': 'sometimes', 'one-payment': 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:payout-not-due',
      owner: 'nobody',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:payout-gap': {
          'latest-day': 'more',
          'since-a-day': 'much less',
          // Later payments have arrived, so its day has passed.
          'one-payment': 'hardly ever',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:payout-held-identity',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [1440, 10080],
      signs: {
        'question:payout-gap': { 'since-a-day': 'more', 'one-payment': 'much less' },
        'question:acquirer-notice': { 'papers-or-closure': 'much more', none: 'less' },
        'question:freeze-notice': { papers: 'much more', none: 'less' },
      },
      standing: judged('source:pboc-2019-85'),
    },
    {
      id: 'cause:payout-held-location',
      only: 'mainland',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [60, 4320],
      signs: {
        'question:payout-gap': { 'since-a-day': 'more', 'one-payment': 'much less' },
        'question:moved': { yes: 'much more', no: 'less' },
        'question:freeze-notice': { place: 'much more', risk: 'less' },
      },
      standing: judged('source:pboc-2019-85'),
    },
    {
      id: 'cause:payout-account-differs',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [1440, 10080],
      signs: {
        'question:payout-gap': { 'since-a-day': 'more', 'one-payment': 'much less' },
        'question:machine-history': { 'new-or-replaced': 'more' },
        'question:numbers-match': { differ: 'more' },
        'question:supplier': { agent: 'more' },
      },
      standing: judged('source:pboc-2021-259'),
    },
    {
      id: 'cause:payment-not-credited',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:payout-gap': {
          'one-payment': 'much more',
          'since-a-day': 'much less',
          'latest-day': 'less',
        },
      },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      id: 'remedy:check-payout-day',
      steps: [
        'step:find-payout-day',
        'step:compare-missing-days',
        'step:look-for-payout-notice',
        'step:check-payout-account',
      ],
      effect: 'repairs',
      doneBy: 'shop-owner',
      handsOn: 120,
      wait: 0,
      sideEffects: [],
      notWhen: [],
      // Later payments that arrived, or none for days, are not a matter of the day.
      requires: [{ question: 'question:payout-gap', answers: ['latest-day'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:payout-not-due': 'often' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-payout',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-missing-days',
        'step:ask-payout-reason',
        'step:hand-in-papers-or-move',
        'step:ask-when-paid-out',
      ],
      // It says that payments go through.
      notWhen: [{ question: 'question:what-stopped', answers: ['payments', 'one-card'] }],
      treats: {
        'cause:payout-held-identity': 'always',
        'cause:payout-held-location': 'always',
        'cause:payout-account-differs': 'always',
        'cause:payout-account-closed': 'always',
        'cause:payout-not-due': 'often',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'time', 'licence', 'address', 'what-changed'],
      },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-trace-payment',
      steps: [
        'step:call-acquirer',
        'step:give-payment-and-card-digits',
        'step:ask-credited-or-reversed',
        'step:have-them-adjust',
      ],
      treats: { 'cause:payment-not-credited': 'always' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'trace-number', 'payment', 'time'],
      },
    },
  ],
  warnings: [{ id: 'warning:charge-for-payout', standing: judged() }],
} as const satisfies Area
