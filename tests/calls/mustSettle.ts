import type { Conversation } from './call'
import { neverWhileOpen, onlyForTheShopNetwork, onlyForTheSim, quietWholeMachine } from './machines'

const symptom = 'symptom:must-settle'

/** A machine on which something has just gone through over the line, and nobody settled since the message. */
const quietMachine = {
  ...quietWholeMachine,
  'question:line-proven': 'went-through',
  'question:settle-tried': 'not-tried',
} as const

/** Section 5, 8: do not force settlement on a dead line. */
const settles = ['remedy:settle-batch', 'remedy:send-waiting-then-settle'] as const

export const mustSettle: readonly Conversation[] = [
  {
    title: 'a busy day, “batch full” at five; everything has gone through',
    symptom,
    sees: { ...quietMachine, 'question:sale-before': 'first-try' },
    remedies: { 'remedy:settle-batch': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.26: settle.
    firstActs: [['remedy:settle-batch'], []],
    never: ['remedy:restart-terminal', 'remedy:get-line-first', 'remedy:ask-vendor-repair'],
    finally: { ends: 'solved', cause: 'cause:batch-full', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“batch full” at five, and a customer of the morning is on his way back for a void',
    symptom,
    sees: { ...quietMachine, 'question:sale-before': 'first-try', 'question:void-wanted': 'wanted' },
    remedies: { 'remedy:void-then-settle': 'helped' },
    money: 'not-sent',
    // 3.26 and section 4, settlement rule: still wanting a same-day void: do it first.
    firstActs: [['remedy:void-then-settle'], ['remedy:ask-acquirer-settlement']],
    never: [...settles, 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:batch-full', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“please settle first”, a reversal waits, and a payment of this morning is to be voided',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'some',
      'question:void-wanted': 'wanted',
    },
    remedies: { 'remedy:ask-acquirer-settlement': 'helped' },
    money: 'not-sent',
    // Section 5, 9: first make sure that no reversal waits; the settlement rule holds all the same.
    firstActs: [['remedy:ask-acquirer-settlement'], ['remedy:get-line-first']],
    never: [...settles, 'remedy:void-then-settle'],
    finally: { ends: 'solved', cause: 'cause:batch-full', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“please settle first”; last night it broke off, and now the line is back',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:settle-tried': 'broke-off',
    },
    remedies: { 'remedy:settle-batch': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.26: settle (needs network); the network is proven now.
    firstActs: [['remedy:settle-batch'], ['remedy:ask-acquirer-settlement']],
    never: ['remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:settlement-broke-off', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“batch full” in the cellar bar, one bar of signal, nothing goes through',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:line-proven': 'not-through',
      'question:settle-tried': 'broke-off',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
    },
    remedies: { 'remedy:get-line-first': 'helped', 'remedy:move-to-better-signal': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // Section 5, 8: no settlement on a dead line; bars 0-1 and better at the window, N2 ++ twice: line first.
    firstActs: [['remedy:get-line-first', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...settles, ...onlyForTheShopNetwork],
    finally: { ends: 'solved', cause: 'cause:line-too-poor', owner: 'cashier', withinActs: 2 },
  },
  {
    title: '“batch full”, settlement breaks off, and the phones on the shop’s Wi-Fi are dead too',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:bearer': 'wifi',
      'question:phones-on-wifi': 'dead',
      'question:line-proven': 'not-through',
      'question:settle-tried': 'broke-off',
    },
    remedies: { 'remedy:get-line-first': 'helped', 'remedy:restart-router': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O8 dead: N5 ++; the router first, then the settlement (section 5, 8).
    firstActs: [['remedy:get-line-first', 'remedy:restart-router'], ['remedy:ask-isp']],
    never: [...settles, ...onlyForTheSim],
    finally: { ends: 'solved', cause: 'cause:line-too-poor', withinActs: 1 },
  },
  {
    title: '“please settle first”, and the totals do not agree; somebody offers to clear the log',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:settle-tried': 'does-not-agree',
    },
    remedies: { 'remedy:ask-acquirer-settlement': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.26: do not clear the transaction log instead; adjustments are the acquirer's (section 4).
    firstActs: [['remedy:ask-acquirer-settlement'], []],
    never: ['remedy:restart-terminal', 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:batch-disagrees', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'settled twice, and it still says its storage is full',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:settle-tried': 'done-still-full',
    },
    remedies: { 'remedy:ask-acquirer-settlement': 'helped', 'remedy:ask-vendor-repair': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.26: storage full; settling is done, and who else may make room is acquirer or vendor.
    firstActs: [['remedy:ask-acquirer-settlement', 'remedy:ask-vendor-repair'], []],
    never: ['remedy:settle-batch'],
    finally: { ends: 'solved', cause: 'cause:storage-full', withinActs: 1 },
  },
  {
    title: 'a time-out for the same customer, then “please settle first”; a reversal waits, the line is back',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
    },
    remedies: { 'remedy:send-waiting-then-settle': 'helped' },
    // This message sent nothing; the try that waited may have charged, and absent is still unknown.
    money: 'unknown',
    // Section 5, 4: after the line is back a balance query or the settlement carries the reversal; watch for 冲正.
    firstActs: [['remedy:send-waiting-then-settle'], ['remedy:ask-acquirer-settlement']],
    never: neverWhileOpen,
    finally: { ends: 'solved', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a time-out, then “please settle first”; a reversal waits, and nothing goes through',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:line-proven': 'not-through',
      'question:settle-tried': 'not-tried',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
    },
    remedies: { 'remedy:get-line-first': 'helped', 'remedy:move-to-better-signal': 'helped' },
    // The try that waited may have charged.
    money: 'unknown',
    // Section 5, 8: a settlement now would give up on the reversal; N2 ++ twice: bring the line back.
    firstActs: [['remedy:get-line-first', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...settles, ...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'solved', cause: 'cause:line-too-poor', withinActs: 2 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Neither records nor line are known: no settlement, the acquirer looks at the batch.
    firstActs: [
      ['remedy:ask-acquirer-settlement', 'remedy:get-line-first'],
      ['remedy:ask-acquirer-fault', 'remedy:move-to-better-signal', 'remedy:ask-vendor-repair'],
    ],
    never: [...settles, ...neverWhileOpen],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
