import type { Area, Content } from '../schema'

/** Ways to go on taking payments while the fault lasts, in the order a shop would reach for them. */
export const keepSelling = {
  questions: [
    {
      // Offline payments are a contract: without it nobody bears the loss but the shop (terminal-faults.md section 4).
      id: 'question:offline-opened',
      kind: 'recall',
      seconds: 10,
      carriesOver: true,
      answers: { yes: 'rarely', no: 'always' },
    },
  ],
  remedies: [
    {
      id: 'remedy:sell-on-another-card',
      steps: [
        'step:unclear-charge-no-other-card',
        'step:ask-for-another-banks-card',
        'step:try-other-card-once',
        'step:refused-too-take-cash',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 0,
      sideEffects: [],
      notWhen: [{ question: 'question:which-cards', answers: ['every-card'] }],
      requires: [],
      undo: 'cannot-be-undone',
    },
    {
      id: 'remedy:sell-over-hotspot',
      steps: [
        'step:unclear-note-it',
        'step:phone-hotspot-on',
        'step:join-hotspot',
        'step:test-line-unless-number-is-shared',
        'step:go-back-to-usual-network',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 30,
      sideEffects: [],
      requires: [],
      undo: 'can-be-undone',
      notWhen: [{ question: 'question:hotspot-test', answers: ['fails', 'no-wifi'] }],
      proves: { question: 'question:hotspot-test', answer: 'works' },
    },
    {
      id: 'remedy:sell-over-other-connection',
      steps: [
        'step:unclear-note-it',
        'step:open-connection-settings',
        'step:pick-other-connection',
        'step:change-only-connection',
        'step:test-line-unless-number-is-shared',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 30,
      sideEffects: [],
      requires: [],
      undo: 'can-be-undone',
      notWhen: [],
    },
    {
      id: 'remedy:sell-on-another-machine',
      steps: [
        'step:unclear-note-it',
        'step:use-own-machine',
        'step:no-sign-in-by-turns',
        'step:take-payment-there',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 0,
      sideEffects: [],
      requires: [],
      undo: 'nothing-to-undo',
      notWhen: [{ question: 'question:other-terminals', answers: ['also-fail', 'neighbours-fail'] }],
    },
    {
      id: 'remedy:sell-by-scan-here',
      steps: [
        'step:unclear-clear-up-first',
        'step:scan-customer-code-once',
        'step:wait-for-scan-result',
        'step:no-result-query-order',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 0,
      sideEffects: [],
      requires: [],
      undo: 'nothing-to-undo',
      // O6: where scanning works on the same machine, only the card side fails.
      notWhen: [{ question: 'question:qr-works', answers: ['fails'] }],
      proves: { question: 'question:qr-works', answer: 'works' },
    },
    {
      id: 'remedy:sell-by-shop-qr',
      steps: [
        'step:unclear-note-payment',
        'step:give-customer-note',
        'step:customer-scans-shop-code',
        'step:goods-on-notification-only',
        'step:no-notification-look-up',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 0,
      sideEffects: [],
      requires: [],
      undo: 'nothing-to-undo',
      notWhen: [],
    },
    {
      id: 'remedy:sell-offline',
      steps: [
        'step:offline-only-if-agreed',
        'step:unclear-clear-up-first',
        'step:never-a-refused-card',
        'step:keep-amounts-small',
        'step:no-restart-until-sent',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 0,
      sideEffects: [],
      requires: [{ question: 'question:offline-opened', answers: ['yes'] }],
      undo: 'cannot-be-undone',
      // Whoever misses the limit for those that wait takes no more that way.
      notWhen: [{ question: 'question:stored-list', answers: ['limit-passed'] }],
    },
    {
      // Another company's machine or code of this shop: another contract, so neither this acquirer nor its line is in the way.
      id: 'remedy:sell-with-another-company',
      steps: ['step:unclear-note-it', 'step:own-contract-only', 'step:wait-for-other-success'],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 0,
      sideEffects: [],
      requires: [],
      undo: 'nothing-to-undo',
      notWhen: [],
    },
    {
      id: 'remedy:sell-for-cash',
      steps: ['step:unclear-note-payment', 'step:give-customer-note', 'step:take-cash-write-receipt'],
      effect: 'works-around',
      doneBy: 'cashier',
      handsOn: 15,
      wait: 0,
      sideEffects: [],
      requires: [],
      undo: 'nothing-to-undo',
      notWhen: [],
    },
  ],
} as const satisfies Area

const one = 'remedy:sell-on-another-card'
const machine = 'remedy:sell-on-another-machine'
const hotspot = 'remedy:sell-over-hotspot'
const connection = 'remedy:sell-over-other-connection'
const here = 'remedy:sell-by-scan-here'
const shopCode = 'remedy:sell-by-shop-qr'
const otherCompany = 'remedy:sell-with-another-company'
const entry = 'remedy:sell-by-another-way'
const cash = 'remedy:sell-for-cash'
const offline = 'remedy:sell-offline'

/**
 * By what broke, the ways that it leaves open, as a till with a queue reaches for them: first the shop's own code, which
 * goes round the machine (docs/sale.md section 5; terminal-faults.md section 4, offline selling). A payment that stays refused on another machine is not a way round anything.
 */
export const selling: Content['selling'] = {
  nothing: { thisSale: [], next: [] },
  'one-card': { thisSale: [one, here, cash], next: [] },
  'flagged-card': { thisSale: [], next: [] },
  'card-reading': { thisSale: [entry, here, shopCode, cash], next: [entry, here, shopCode, cash] },
  line: {
    thisSale: [shopCode, hotspot, cash, connection],
    next: [shopCode, hotspot, cash, connection, offline],
  },
  acquirer: { thisSale: [otherCompany, cash], next: [otherCompany, cash] },
  keys: { thisSale: [shopCode, here, cash], next: [shopCode, here, cash] },
  'terminal-unknown': { thisSale: [shopCode, machine, cash], next: [shopCode, machine, cash] },
  'merchant-suspended': { thisSale: [cash, otherCompany], next: [cash, otherCompany] },
  'bank-or-switch': { thisSale: [one, here, cash], next: [one, here, cash] },
  machine: { thisSale: [shopCode, machine, cash], next: [shopCode, machine, cash] },
  'scan-order': { thisSale: [], next: [shopCode, one, cash] },
  sticker: { thisSale: [here, cash], next: [here, cash] },
  giving: { thisSale: [], next: [] },
  settlement: { thisSale: [], next: [shopCode, machine, cash] },
}
