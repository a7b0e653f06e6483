import {
  basewin,
  bestpay,
  ccb,
  changjie,
  cybersource,
  frontEnd,
  google,
  halalah,
  iso,
  koolpos,
  moneris,
  online,
  oracle,
  type Rows,
  reading,
  seen,
  starpos,
  thredd,
  trade,
  tsys,
  unionpay,
  webLists,
  windcave,
} from './row'

/** Codes 00 to 46, with 1A. */
export const zeroToFour = {
  '00': {
    readings: {
      card: reading(['issuer'], 'A', 'none', 'approved', 'high', [unionpay, changjie, starpos, iso]),
      online: reading(['acquirer'], 'A', 'none', 'approved', 'medium', [online]),
      reversal: reading(['acquirer', 'issuer'], 'A', 'check-first', 'in-doubt', 'medium', [frontEnd]),
      abroad: reading(['issuer'], 'A', 'none', 'approved', 'medium', [iso]),
    },
  },
  '01': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [
        unionpay,
        changjie,
        starpos,
        koolpos,
        iso,
        windcave,
        oracle,
      ]),
      // The table says no more than that it failed: the order decides.
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [iso, windcave, oracle]),
    },
    elsewhere: {
      moneris: seen('abroad', moneris),
      'phone-wallet': seen('private'),
      'web-lists': seen('private', webLists),
    },
  },
  '02': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [
        changjie,
        starpos,
        koolpos,
        iso,
        tsys,
      ]),
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [iso, tsys]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
      'upi-qr': seen('online'),
      'phone-wallet': seen('private'),
    },
  },
  '03': {
    readings: {
      card: reading(
        ['acquirer', 'switch', 'issuer'],
        'C',
        'fix-then-retry',
        'refused',
        'high',
        [unionpay, changjie, starpos, koolpos, bestpay, iso, tsys],
        'printed differs',
      ),
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['acquirer', 'switch', 'issuer'], 'C', 'fix-then-retry', 'refused', 'medium', [
        iso,
        tsys,
      ]),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
      'field-claims': seen('private', webLists),
    },
  },
  '04': {
    readings: {
      card: reading(
        ['issuer'],
        'D',
        'never',
        'refused',
        'high',
        [unionpay, changjie, starpos, iso, google],
        'printed differs',
      ),
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [google, online]),
      abroad: reading(['issuer'], 'D', 'never', 'refused', 'medium', [iso, google]),
    },
  },
  '05': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [
        unionpay,
        changjie,
        starpos,
        iso,
        tsys,
      ]),
      online: reading(['acquirer'], 'B', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [iso, tsys]),
    },
    elsewhere: {
      'fuel-system': seen('private'),
    },
  },
  '06': {
    readings: {
      card: reading(['issuer'], 'E', 'check-first', 'in-doubt', 'medium', [changjie, koolpos, iso]),
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
      reversal: reading(['terminal'], 'E', 'check-first', 'in-doubt', 'high', [changjie]),
      abroad: reading(['issuer'], 'E', 'check-first', 'in-doubt', 'medium', [iso]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '07': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'high', [changjie, basewin, iso, tsys]),
    },
  },
  '08': {
    readings: {
      // An approval with a condition, by lists from abroad: neither repeated nor refused before the look.
      card: reading(['issuer'], 'A', 'check-first', 'in-doubt', 'low', [iso, windcave, google, webLists]),
    },
    elsewhere: {
      windcave: seen('abroad', windcave),
      'upi-qr': seen('online'),
      'fuel-system': seen('private'),
      'web-lists': seen('private', webLists),
    },
  },
  '09': {
    readings: {
      card: reading(['acquirer', 'issuer'], 'B', 'check-first', 'in-doubt', 'medium', [
        changjie,
        iso,
        oracle,
      ]),
    },
  },
  '10': {
    readings: {
      card: reading(['issuer'], 'A', 'none', 'approved', 'high', [unionpay, halalah, iso]),
      abroad: reading(['issuer'], 'A', 'none', 'approved', 'medium', [iso]),
    },
  },
  '11': {
    readings: {
      card: reading(['issuer'], 'A', 'none', 'approved', 'high', [unionpay, halalah, iso]),
      abroad: reading(['issuer'], 'A', 'none', 'approved', 'medium', [iso]),
    },
  },
  '12': {
    readings: {
      card: reading(['switch', 'issuer', 'acquirer'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        iso,
      ]),
      online: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'medium', [online]),
      reversal: reading(['acquirer', 'issuer'], 'A', 'check-first', 'in-doubt', 'low', [webLists]),
      abroad: reading(['switch', 'issuer', 'acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '13': {
    readings: {
      card: reading(['acquirer', 'switch', 'issuer'], 'B', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        iso,
      ]),
    },
    elsewhere: {
      'bestpay-changjie': seen('private', bestpay, changjie),
    },
  },
  '14': {
    readings: {
      card: reading(['issuer', 'switch'], 'B', 'other-card', 'refused', 'high', [unionpay, changjie, iso]),
    },
    elsewhere: {
      includes: seen('card'),
    },
  },
  '15': {
    readings: {
      card: reading(['switch'], 'C', 'never', 'refused', 'high', [unionpay, changjie, iso]),
    },
  },
  '16': {
    readings: {
      card: reading(['issuer'], 'A', 'none', 'in-doubt', 'low', [unionpay, iso]),
    },
  },
  '17': {
    readings: {
      card: reading([], 'C', 'check-first', 'in-doubt', 'low', [iso, basewin]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '18': {
    readings: {
      card: reading([], 'C', 'check-first', 'in-doubt', 'low', [iso]),
    },
  },
  '19': {
    readings: {
      card: reading(['acquirer', 'issuer'], 'C', 'fix-then-retry', 'in-doubt', 'medium', [
        changjie,
        koolpos,
        ccb,
        iso,
      ]),
    },
  },
  '1A': {
    readings: {
      card: reading(['issuer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [trade]),
      abroad: reading(['issuer'], 'C', 'fix-then-retry', 'refused', 'medium', [cybersource, thredd]),
    },
  },
  '20': {
    readings: {
      card: reading(['issuer', 'acquirer'], 'C', 'check-first', 'in-doubt', 'medium', [changjie, ccb, iso]),
    },
  },
  '21': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [unionpay, starpos, koolpos]),
    },
    elsewhere: {
      iso: seen('abroad', iso),
      basewin: seen('private', basewin),
    },
  },
  '22': {
    readings: {
      card: reading(['switch', 'acquirer', 'issuer'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        koolpos,
      ]),
    },
    elsewhere: {
      legacy: seen('card', changjie),
    },
  },
  '23': {
    readings: {
      card: reading(['issuer', 'acquirer'], 'C', 'other-card', 'in-doubt', 'low', [changjie, ccb, iso]),
    },
  },
  '24': {
    readings: {
      card: reading([], 'C', 'ask-acquirer', 'in-doubt', 'low', [iso]),
    },
  },
  '25': {
    readings: {
      card: reading(['switch', 'issuer', 'acquirer'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        bestpay,
        iso,
      ]),
      reversal: reading(['acquirer', 'issuer'], 'A', 'check-first', 'in-doubt', 'low', [webLists]),
      abroad: reading(['switch', 'issuer', 'acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
    },
  },
  '26': {
    readings: {
      private: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'low', [basewin, iso]),
    },
    elsewhere: {
      iso: seen('abroad', iso),
    },
  },
  '27': {
    readings: {
      card: reading([], 'C', 'never', 'in-doubt', 'low', [iso]),
    },
  },
  '28': {
    readings: {
      card: reading(['issuer'], 'E', 'later', 'in-doubt', 'low', [tsys, iso]),
    },
  },
  '29': {
    readings: {
      card: reading([], 'C', 'never', 'in-doubt', 'low', [iso]),
    },
  },
  '30': {
    readings: {
      card: reading(['acquirer', 'switch', 'issuer', 'terminal'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        changjie,
        bestpay,
        iso,
      ]),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
    },
  },
  '31': {
    readings: {
      card: reading(['switch'], 'C', 'never', 'refused', 'medium', [changjie, ccb, iso]),
      online: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [online]),
      abroad: reading(['switch'], 'C', 'never', 'refused', 'medium', [iso]),
    },
  },
  '32': {
    readings: {
      card: reading([], 'C', 'check-first', 'in-doubt', 'low', [iso]),
      online: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [online]),
    },
    elsewhere: {
      'upi-qr': seen('online'),
    },
  },
  '33': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'medium', [changjie, ccb, iso]),
      online: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [online]),
      abroad: reading(['issuer'], 'D', 'never', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
    },
  },
  '34': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'high', [unionpay, changjie, iso]),
      online: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'D', 'never', 'refused', 'medium', [iso]),
    },
  },
  '35': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'medium', [changjie, ccb, iso]),
      online: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'D', 'never', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      bestpay: seen('private', bestpay),
    },
  },
  '36': {
    readings: {
      card: reading(['issuer'], 'D', 'other-card', 'refused', 'medium', [changjie, koolpos, iso]),
      online: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'D', 'other-card', 'refused', 'medium', [iso]),
    },
  },
  '37': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'medium', [changjie, basewin, iso]),
    },
  },
  '38': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'high', [unionpay, changjie, iso]),
    },
  },
  '39': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [changjie, basewin, iso]),
    },
  },
  '40': {
    readings: {
      card: reading(['issuer', 'switch', 'acquirer'], 'C', 'never', 'refused', 'high', [
        unionpay,
        changjie,
        frontEnd,
        iso,
      ]),
    },
  },
  '41': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'high', [unionpay, changjie, iso]),
      online: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [online]),
      abroad: reading(['issuer'], 'D', 'never', 'refused', 'medium', [iso]),
    },
  },
  '42': {
    readings: {
      card: reading(['issuer'], 'B', 'other-card', 'refused', 'medium', [changjie, basewin, iso]),
      online: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'medium', [online]),
      abroad: reading(['issuer'], 'B', 'other-card', 'refused', 'medium', [iso]),
    },
    elsewhere: {
      'other-list': seen('private'),
    },
  },
  '43': {
    readings: {
      card: reading(['issuer'], 'D', 'never', 'refused', 'high', [unionpay, changjie, iso]),
      online: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'medium', [online]),
      abroad: reading(['issuer'], 'D', 'never', 'refused', 'medium', [iso]),
    },
  },
  '44': {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'medium', [changjie, basewin, iso]),
    },
  },
  '45': {
    readings: {
      card: reading(['issuer', 'acquirer'], 'C', 'fix-then-retry', 'refused', 'high', [
        unionpay,
        starpos,
        ccb,
      ]),
    },
  },
  '46': {
    readings: {
      card: reading(['issuer'], 'C', 'never', 'in-doubt', 'low', [tsys]),
    },
  },
} as const satisfies Rows
