import type { Conversation } from './call'
import { neverWhileOpen, onlyForTheShopNetwork, quietWholeMachine } from './machines'

const symptom = 'symptom:download-required'

/** Parameters, keys or program (3.18): what is missing decides who can bring it; nothing was sent under any (S0). */
const entry = { question: 'question:download-kind' } as const

/** A machine on which something has just gone through over the line. */
const quietMachine = { ...quietWholeMachine, 'question:line-proven': 'went-through' } as const

export const downloadRequired: readonly Conversation[] = [
  {
    title: 'the machine asks for new parameters when the shop opens',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:download-state': 'only-asks',
      'question:download-kind': 'parameters',
    },
    entry,
    remedies: { 'remedy:let-download-run': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.18: the host can order it: let it run, with power and network for the whole time.
    firstActs: [['remedy:let-download-run'], []],
    never: ['remedy:restart-terminal', 'remedy:ask-vendor-repair', 'remedy:settle-then-sign-in'],
    finally: { ends: 'solved', cause: 'cause:update-ordered', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“version too old”, and the update is refused until the batch is settled',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:download-state': 'says-settle',
      'question:download-kind': 'program',
    },
    entry,
    remedies: { 'remedy:settle-batch': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.18: settle first if asked ("upgrade refused before settlement").
    firstActs: [['remedy:settle-batch'], []],
    never: ['remedy:restart-terminal', 'remedy:ask-vendor-repair'],
    finally: {
      ends: 'solved',
      cause: 'cause:unsettled-blocks-update',
      owner: 'cashier',
      withinActs: 1,
    },
  },
  {
    title: 'the download starts and stops with a fault again and again, while payments on Wi-Fi are fine',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:bearer': 'wifi',
      'question:phones-on-wifi': 'fine',
      'question:download-state': 'broke-off',
      'question:download-kind': 'parameters',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-download': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.18: download fails: 96 at one front-end, or network; the line is proven, so the acquirer's side.
    firstActs: [
      ['remedy:ask-acquirer-download', 'remedy:let-download-run'],
      ['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-fault'],
    ],
    never: [
      'remedy:restart-router',
      'remedy:move-to-better-signal',
      'remedy:ask-isp',
      'remedy:get-line-first',
    ],
    finally: { ends: 'solved', cause: 'cause:download-unavailable', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'the download broke off in the cellar, where nothing goes through; better at the window',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:download-state': 'broke-off',
      'question:download-kind': 'program',
      'question:line-proven': 'not-through',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
    },
    entry,
    remedies: { 'remedy:get-line-first': 'helped', 'remedy:move-to-better-signal': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.18: keep the network for the whole time; bars 0-1 and better at the window, N2 ++ twice: the line
    // first.
    firstActs: [['remedy:get-line-first', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    // Section 5, 8: no settlement on a dead line.
    never: [...onlyForTheShopNetwork, 'remedy:settle-batch', 'remedy:send-waiting-then-settle'],
    finally: { ends: 'solved', cause: 'cause:line-too-poor', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'the download is running, and the cashier would like to pull the plug and sell',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:download-state': 'running',
      'question:download-kind': 'program',
    },
    entry,
    remedies: { 'remedy:leave-download-running': 'helped', 'remedy:let-download-run': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.18: keep power and network for the whole time; do not cut power.
    firstActs: [['remedy:leave-download-running', 'remedy:let-download-run'], []],
    never: [
      'remedy:restart-terminal',
      'remedy:restart-and-sign-in',
      'remedy:reseat-sim',
      'remedy:settle-batch',
    ],
    finally: { ends: 'solved', cause: 'cause:update-ordered', withinActs: 1 },
  },
  {
    title: 'it asks for keys since it came back from the workshop',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'repaired-or-reset',
      'question:download-state': 'broke-off',
      'question:download-kind': 'keys',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-keys': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // K3 after repair: the authorised key load is the acquirer's; so is releasing the download.
    firstActs: [
      ['remedy:ask-acquirer-keys', 'remedy:ask-acquirer-download'],
      ['remedy:let-download-run', 'remedy:ask-acquirer-parameters'],
    ],
    never: ['remedy:move-to-better-signal', 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      'a time-out, then “download required”, settlement first; a reversal is waiting and the line is back',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:download-state': 'says-settle',
      'question:download-kind': 'program',
    },
    entry,
    remedies: { 'remedy:send-waiting-then-settle': 'helped' },
    // This message sent nothing; the try that waited may have charged.
    money: 'unknown',
    // Section 5, 4: once the line is back the reversal goes out with the next transaction or the settlement.
    firstActs: [
      ['remedy:send-waiting-then-settle'],
      ['remedy:ask-acquirer-settlement', 'remedy:ask-acquirer-download'],
    ],
    // Never while a result is open: what may lose the record.
    never: [...neverWhileOpen, 'remedy:let-download-run'],
    finally: { ends: 'solved', cause: 'cause:unsettled-blocks-update', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.18: settle first if asked, and nobody knows what is pending: the acquirer can see and release it.
    firstActs: [
      ['remedy:ask-acquirer-download', 'remedy:get-line-first'],
      ['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-keys', 'remedy:ask-acquirer-settlement'],
    ],
    never: [...neverWhileOpen, 'remedy:let-download-run', 'remedy:settle-batch'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
