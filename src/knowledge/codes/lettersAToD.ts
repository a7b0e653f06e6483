import {
  basewin,
  ccb,
  changjie,
  frontEnd,
  halalah,
  online,
  type Rows,
  reading,
  seen,
  starpos,
  unionpay,
  webLists,
} from './row'

/** Codes A0 to DC: letters that each network and acquirer uses in its own way. */
export const lettersAToD = {
  A0: {
    readings: {
      card: reading(['acquirer', 'switch', 'issuer'], 'B', 'check-first', 'in-doubt', 'high', [
        unionpay,
        changjie,
        halalah,
        frontEnd,
      ]),
      reversal: reading(['terminal'], 'E', 'check-first', 'in-doubt', 'high', [changjie]),
    },
    elsewhere: {
      rapyd: seen('abroad'),
    },
  },
  A1: {
    readings: {
      card: reading(['switch'], 'C', 'never', 'in-doubt', 'medium', [unionpay, halalah]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
    },
  },
  A2: {
    readings: {
      card: reading(['switch'], 'A', 'check-first', 'in-doubt', 'high', [unionpay, halalah]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
      basewin: seen('private', basewin),
    },
  },
  A3: {
    readings: {
      card: reading(['issuer'], 'C', 'fix-then-retry', 'in-doubt', 'medium', [unionpay, halalah]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
    },
  },
  A4: {
    readings: {
      card: reading(['issuer'], 'A', 'check-first', 'in-doubt', 'medium', [unionpay, halalah]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
    },
  },
  A5: {
    readings: {
      card: reading(['switch', 'issuer'], 'A', 'check-first', 'in-doubt', 'medium', [unionpay, halalah]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
      basewin: seen('private', basewin),
    },
  },
  A6: {
    readings: {
      card: reading(['switch'], 'A', 'check-first', 'in-doubt', 'high', [unionpay, halalah, online]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
      'web-lists': seen('private', webLists),
    },
  },
  A7: {
    readings: {
      card: reading(['acquirer', 'switch', 'issuer'], 'E', 'signin-then-retry', 'refused', 'high', [
        unionpay,
        frontEnd,
        starpos,
      ]),
    },
    elsewhere: {
      changjie: seen('private', frontEnd),
      ccb: seen('private', ccb),
    },
  },
  A8: {
    readings: {
      card: reading(['acquirer'], 'C', 'signin-then-retry', 'in-doubt', 'low', [unionpay, basewin]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
      ccb: seen('private', ccb),
    },
  },
  A9: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
    elsewhere: {
      ccb: seen('private', ccb),
    },
  },
  B1: {
    readings: {
      card: reading(['acquirer'], 'C', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      changjie: seen('private', frontEnd),
      basewin: seen('private', basewin),
      'chip-apps': seen('private'),
    },
  },
  B2: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
    elsewhere: {
      'other-hosts': seen('private'),
    },
  },
  B3: {
    readings: {
      private: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'low', [basewin]),
    },
  },
  B4: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  B5: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  B6: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  B7: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  B8: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  B9: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  BA: {
    readings: {
      private: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'low', [basewin, frontEnd]),
    },
    elsewhere: {
      changjie: seen('private', frontEnd),
    },
  },
  BD: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  C0: {
    readings: {
      private: reading(['acquirer'], 'B', 'check-first', 'in-doubt', 'low', [starpos]),
    },
  },
  C1: {
    readings: {
      card: reading(['switch', 'acquirer'], 'E', 'fix-then-retry', 'in-doubt', 'medium', [
        unionpay,
        frontEnd,
      ]),
    },
    elsewhere: {
      changjie: seen('private', frontEnd),
    },
  },
  C2: {
    readings: {
      card: reading(['acquirer'], 'C', 'fix-then-retry', 'refused', 'low', [frontEnd]),
    },
    elsewhere: {
      agent: seen('private', frontEnd),
    },
  },
  C3: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  C4: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  C5: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  C9: {
    readings: {
      private: reading(['acquirer'], 'C', 'check-first', 'in-doubt', 'low', [frontEnd]),
    },
  },
  CC: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  D1: {
    readings: {
      card: reading(
        ['acquirer', 'switch'],
        'E',
        'never',
        'in-doubt',
        'medium',
        [unionpay],
        'some apps write it',
      ),
    },
    elsewhere: {
      'phone-wallet': seen('private'),
    },
  },
  D2: {
    readings: {
      card: reading(
        ['acquirer', 'switch'],
        'E',
        'never',
        'in-doubt',
        'medium',
        [unionpay],
        'some apps write it',
      ),
    },
    elsewhere: {
      'phone-wallet': seen('private'),
    },
  },
  D3: {
    readings: {
      card: reading(
        ['acquirer', 'switch'],
        'E',
        'never',
        'in-doubt',
        'medium',
        [unionpay],
        'some apps write it',
      ),
    },
    elsewhere: {
      'phone-wallet': seen('private'),
    },
  },
  D4: {
    readings: {
      card: reading(
        ['acquirer', 'switch'],
        'E',
        'never',
        'in-doubt',
        'medium',
        [unionpay],
        'some apps write it',
      ),
    },
    elsewhere: {
      'phone-wallet': seen('private'),
    },
  },
  D5: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'ask-acquirer', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      changjie: seen('private', changjie, frontEnd),
    },
  },
  D6: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'ask-acquirer', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      changjie: seen('private', changjie, frontEnd),
    },
  },
  D7: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'ask-acquirer', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      changjie: seen('private', changjie, frontEnd),
    },
  },
  D8: {
    readings: {
      card: reading(
        ['acquirer', 'switch'],
        'E',
        'never',
        'in-doubt',
        'medium',
        [unionpay],
        'some apps write it',
      ),
    },
    elsewhere: {
      'phone-wallet': seen('private'),
      changjie: seen('private', frontEnd),
    },
  },
  D9: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [frontEnd]),
    },
  },
  DA: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  DB: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  DC: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'ask-acquirer', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
} as const satisfies Rows
