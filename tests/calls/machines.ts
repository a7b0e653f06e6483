/** A card machine on its own SIM in the usual place, of which nobody changed anything, with nothing pending. */
export const quietSimMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:clock-right': 'right',
  'question:acquirer-notice': 'none',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
} as const

/** A card machine on the shop's own Wi-Fi, of which nobody changed anything, with nothing pending. */
export const quietShopMachine = {
  ...quietSimMachine,
  'question:bearer': 'wifi',
  'question:router-changed': 'no',
  'question:network-kind': 'plain',
} as const

/** The same machine on its SIM, with its own PIN pad, well treated, next to others of the acquirer that work. */
export const quietWholeMachine = {
  ...quietSimMachine,
  'question:other-terminals': 'work',
  'question:pin-pad': 'built-in',
  'question:rough-treatment': 'nothing',
} as const

/** Section 2: with its own SIM in use, everything about the shop's network is nearly excluded. */
export const onlyForTheShopNetwork = [
  'remedy:restart-router',
  'remedy:rejoin-wifi',
  'remedy:use-plain-network',
  'remedy:other-cable-or-port',
  'remedy:ask-it-address',
  'remedy:ask-it-fixed-values',
  'remedy:ask-it-allow-acquirer',
  'remedy:ask-it-allow-machine',
  'remedy:ask-isp',
] as const

/** Section 2: with the shop's network in use, everything about the SIM is nearly excluded. */
export const onlyForTheSim = [
  'remedy:move-to-better-signal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
  'remedy:ask-acquirer-sim-status',
] as const

/** Section 5: remedies that charge once more, pay back, or lose an open result. */
export const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
] as const

/** 3.47: what restarts, resets, reloads or swaps a device, or closes a batch, while payments wait in it. */
export const losesStored = [
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
  'remedy:let-download-run',
  'remedy:settle-batch',
  'remedy:settle-then-sign-in',
  'remedy:ask-acquirer-download',
  'remedy:ask-acquirer-before-restart',
  'remedy:ask-acquirer-replacement',
  'remedy:ask-vendor-repair',
  'remedy:ask-vendor-newer-machine',
] as const

/** Section 5, 7: remedies that hand money back. */
export const paysBack = [
  'remedy:refund-on-original-machine',
  'remedy:refund-instead-of-void',
  'remedy:look-up-original',
  'remedy:void-whole-then-charge',
  'remedy:have-supervisor-void',
  'remedy:refund-what-is-left',
  'remedy:refund-once-funded',
  'remedy:void-instead-of-refund',
  'remedy:refund-from-order',
] as const

/** Remedies that present the card once more: another payment of the same sale (section 5, 1). */
export const presentsAgain = [
  'remedy:present-card-properly',
  'remedy:wipe-card',
  'remedy:insert-or-tap',
  'remedy:unlock-phone',
  'remedy:insert-for-pin',
  'remedy:tap-one-card',
  'remedy:insert-other-application',
  'remedy:pick-other-application',
  'remedy:let-cardholder-choose',
  'remedy:enter-pin-again',
  'remedy:ask-cardholder-new-card',
  'remedy:ask-customer-again',
  'remedy:try-again-later',
  'remedy:complete-from-slip',
  'remedy:complete-within-share',
  'remedy:new-payment-for-hold',
] as const

/** Section 5, 1: remedies that take the money of this sale once more, whole or in part. */
export const takesAgain = [
  ...presentsAgain,
  'remedy:enter-pin-again',
  'remedy:correct-amount',
  'remedy:collect-difference',
] as const

/** Section 5: everything that could lose money while nobody knows the state of the sale. */
export const neverWhileUnknown = [...neverWhileOpen, ...takesAgain, ...paysBack] as const
