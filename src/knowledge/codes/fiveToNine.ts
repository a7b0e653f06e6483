import {
  basewin,
  bestpay,
  ccb,
  changjie,
  cybersource,
  frontEnd,
  halalah,
  iso,
  networkPages,
  online,
  type Rows,
  rbc,
  reading,
  seen,
  starpos,
  thredd,
  trade,
  uimsg,
  unionpay,
  windcave,
} from './row'

/** Codes 51 to 99. */
export const fiveToNine = {
  '51': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [unionpay, changjie, iso]),
    },
    elsewhere: {
      changjie: seen('private', changjie),
    },
  },
  '52': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [changjie, basewin, iso]),
    },
  },
  '53': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [changjie, basewin, iso]),
    },
  },
  '54': {
    readings: {
      card: reading(['issuer', 'terminal'], 'C', 'never', 'refused', 'high', [unionpay, changjie, iso]),
    },
    elsewhere: {
      paynetworx: seen('abroad'),
    },
  },
  '55': {
    readings: {
      card: reading(['issuer'], 'C', 'fix-then-retry', 'refused', 'high', [unionpay, changjie, iso]),
    },
  },
  '56': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [changjie, basewin, iso]),
    },
  },
  '57': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [unionpay, changjie, iso]),
    },
    elsewhere: {
      changjie: seen('private', changjie),
    },
  },
  '58': {
    readings: {
      card: reading(
        ['issuer', 'acquirer', 'switch'],
        'C',
        'fix-then-retry',
        'refused',
        'high',
        [unionpay, changjie, bestpay, iso],
        'printed differs',
      ),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
    },
  },
  '59': {
    readings: {
      card: reading(['issuer', 'switch'], 'C', 'other-card', 'refused', 'high', [unionpay, changjie, iso]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '60': {
    readings: {
      card: reading(['issuer'], 'C', 'never', 'refused', 'medium', [changjie, ccb, iso]),
      online: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [online]),
      abroad: reading(['issuer'], 'C', 'never', 'refused', 'medium', [iso]),
    },
  },
  '61': {
    readings: {
      card: reading(['issuer', 'acquirer', 'switch'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        bestpay,
        iso,
      ]),
      online: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [online]),
      abroad: reading(['issuer', 'acquirer', 'switch'], 'C', 'fix-then-retry', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
    },
  },
  '62': {
    readings: {
      card: reading(['issuer', 'acquirer'], 'C', 'other-card', 'refused', 'high', [
        unionpay,
        changjie,
        bestpay,
        frontEnd,
        iso,
      ]),
      abroad: reading(['issuer', 'acquirer'], 'C', 'other-card', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      'acquirer-lists': seen('private', bestpay, frontEnd),
    },
  },
  '63': {
    readings: {
      card: reading([], 'C', 'never', 'refused', 'medium', [changjie, ccb, iso], 'not about the card'),
      abroad: reading([], 'C', 'never', 'refused', 'medium', [iso], 'not about the card'),
    },
    elsewhere: {
      basewin: seen('private', basewin),
      changjie: seen('private', changjie),
    },
  },
  '64': {
    readings: {
      card: reading(['issuer', 'acquirer'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        bestpay,
      ]),
      online: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [online]),
    },
    elsewhere: {
      visa: seen('abroad'),
    },
  },
  '65': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [unionpay, changjie, iso]),
      abroad: reading(['issuer'], 'C', 'fix-then-retry', 'refused', 'medium', [cybersource, thredd]),
    },
    elsewhere: {
      contactless: seen('card', trade),
    },
  },
  '66': {
    readings: {
      card: reading(['issuer'], 'C', 'never', 'refused', 'medium', [changjie, ccb, iso]),
    },
  },
  '67': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'medium', [changjie, ccb, iso]),
    },
  },
  '68': {
    readings: {
      card: reading(
        ['issuer', 'switch'],
        'C',
        'check-first',
        'in-doubt',
        'high',
        [unionpay, changjie, frontEnd, iso],
        'printed differs',
      ),
      online: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [online]),
      abroad: reading(['issuer', 'switch'], 'C', 'check-first', 'in-doubt', 'medium', [iso]),
    },
  },
  '69': {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [ccb]),
    },
  },
  '70': {
    readings: {
      card: reading(['issuer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [windcave, networkPages]),
      abroad: reading(['issuer'], 'C', 'fix-then-retry', 'refused', 'medium', [
        windcave,
        cybersource,
        thredd,
      ]),
    },
  },
  // In no list of card answers: the gateway of scans and online payments alone has it.
  '74': {
    readings: {
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
    },
  },
  '75': {
    readings: {
      card: reading(['issuer'], 'C', 'never', 'refused', 'high', [unionpay, changjie, iso]),
      // The customer has paid, and the bill is not written off.
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'C', 'never', 'refused', 'medium', [iso]),
    },
  },
  '76': {
    readings: {
      private: reading(['issuer'], 'C', 'other-card', 'in-doubt', 'low', [basewin, networkPages]),
    },
  },
  '77': {
    readings: {
      card: reading(['acquirer'], 'D', 'signin-then-retry', 'refused', 'high', [
        changjie,
        halalah,
        starpos,
        bestpay,
      ]),
      online: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [online]),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
      basewin: seen('private', basewin),
    },
  },
  '79': {
    readings: {
      card: reading(['acquirer'], 'C', 'fix-then-retry', 'not-sent', 'medium', [changjie, ccb]),
    },
  },
  '81': {
    readings: {
      private: reading(['acquirer'], 'E', 'later', 'in-doubt', 'low', [basewin]),
    },
  },
  '82': {
    readings: {
      private: reading(['acquirer'], 'E', 'later', 'in-doubt', 'low', [basewin]),
    },
  },
  '85': {
    readings: {
      card: reading(['issuer'], 'A', 'none', 'in-doubt', 'low', [rbc]),
    },
  },
  '89': {
    readings: {
      private: reading(['acquirer'], 'E', 'signin-then-retry', 'in-doubt', 'low', [ccb, uimsg]),
    },
    elsewhere: {
      'other-hosts': seen('private', uimsg),
    },
  },
  '90': {
    readings: {
      card: reading(['switch', 'issuer', 'acquirer'], 'C', 'later', 'refused', 'high', [
        unionpay,
        changjie,
        iso,
      ]),
    },
    elsewhere: {
      changjie: seen('private', changjie),
    },
  },
  '91': {
    readings: {
      card: reading(['issuer', 'switch'], 'C', 'later', 'refused', 'high', [
        unionpay,
        changjie,
        iso,
        windcave,
      ]),
    },
  },
  '92': {
    readings: {
      card: reading(['switch', 'acquirer'], 'C', 'later', 'refused', 'high', [unionpay, changjie, iso]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '93': {
    readings: {
      card: reading(
        ['issuer', 'acquirer'],
        'C',
        'never',
        'refused',
        'medium',
        [changjie, basewin, iso],
        'not about the card',
      ),
    },
  },
  '94': {
    readings: {
      card: reading(['switch', 'acquirer', 'issuer'], 'C', 'check-first', 'in-doubt', 'high', [
        unionpay,
        changjie,
        halalah,
        bestpay,
        iso,
      ]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '95': {
    readings: {
      card: reading(['acquirer'], 'C', 'fix-then-retry', 'not-sent', 'medium', [changjie, starpos, iso]),
    },
  },
  '96': {
    readings: {
      card: reading(['switch', 'acquirer'], 'C', 'check-first', 'in-doubt', 'high', [
        unionpay,
        changjie,
        frontEnd,
        iso,
      ]),
      reversal: reading(['terminal'], 'E', 'check-first', 'in-doubt', 'high', [changjie]),
      abroad: reading(['switch', 'acquirer'], 'C', 'check-first', 'in-doubt', 'medium', [iso]),
    },
    elsewhere: {
      acquirers: seen('private', frontEnd),
    },
  },
  '97': {
    readings: {
      card: reading(['acquirer', 'switch'], 'D', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        frontEnd,
        bestpay,
        halalah,
        ccb,
      ]),
    },
    elsewhere: {
      'same-fault': seen('private', frontEnd, bestpay, basewin, uimsg),
    },
  },
  '98': {
    readings: {
      card: reading(['switch'], 'E', 'check-first', 'in-doubt', 'high', [unionpay, changjie, bestpay]),
      reversal: reading(['terminal'], 'E', 'check-first', 'in-doubt', 'high', [changjie]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '99': {
    readings: {
      card: reading(['acquirer', 'switch', 'issuer'], 'B', 'signin-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        bestpay,
      ]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
      bestpay: seen('private', bestpay),
    },
  },
} as const satisfies Rows
