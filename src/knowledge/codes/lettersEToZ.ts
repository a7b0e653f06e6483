import {
  androidPos,
  basewin,
  ccb,
  frontEnd,
  halalah,
  koolpos,
  moneris,
  type Rows,
  reading,
  seen,
  unionpay,
  visa,
  webLists,
  windcave,
} from './row'

/** Codes E1 to ZZ: letters that each network and acquirer uses in its own way. */
export const lettersEToZ = {
  E1: {
    readings: {
      private: reading(['acquirer'], 'E', 'later', 'in-doubt', 'low', [basewin]),
    },
    elsewhere: {
      windcave: seen('abroad', windcave),
    },
  },
  E2: {
    readings: {
      private: reading(['acquirer'], 'D', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  E3: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  E6: {
    readings: {
      private: reading(['acquirer'], 'E', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
    elsewhere: {
      changjie: seen('private', frontEnd),
    },
  },
  E7: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  E9: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [frontEnd]),
    },
  },
  EB: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [basewin]),
    },
  },
  EC: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [basewin]),
    },
  },
  ED: {
    readings: {
      private: reading(['acquirer'], 'D', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  EG: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  ER: {
    readings: {
      private: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'low', [basewin]),
    },
  },
  ES: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [basewin]),
    },
  },
  EW: {
    readings: {
      private: reading(['acquirer'], 'D', 'signin-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  F0: {
    readings: {
      private: reading(['terminal'], 'E', 'signin-then-retry', 'in-doubt', 'low', [koolpos]),
    },
  },
  F1: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  F2: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  F3: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  F4: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  F5: {
    readings: {
      card: reading(['acquirer', 'switch'], 'E', 'never', 'in-doubt', 'medium', [unionpay]),
    },
    elsewhere: {
      'own-letters': seen('private'),
    },
  },
  FA: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [frontEnd]),
    },
  },
  GP: {
    readings: {
      private: reading(['acquirer'], 'C', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  H7: {
    readings: {
      private: reading(['acquirer'], 'E', 'signin-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  H8: {
    readings: {
      private: reading(['acquirer'], 'E', 'fix-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  L1: {
    readings: {
      card: reading([], 'C', 'check-first', 'in-doubt', 'low', [webLists]),
    },
  },
  LC: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [basewin]),
    },
  },
  M9: {
    readings: {
      card: reading([], 'B', 'signin-then-retry', 'in-doubt', 'low', [webLists]),
    },
  },
  MC: {
    readings: {
      private: reading(['acquirer'], 'E', 'signin-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  N1: {
    readings: {
      card: reading(['issuer'], 'C', 'never', 'refused', 'medium', [unionpay]),
    },
  },
  N4: {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'in-doubt', 'low', [visa, webLists]),
    },
    elsewhere: {
      'web-lists': seen('private', webLists),
    },
  },
  N7: {
    readings: {
      card: reading(['issuer'], 'C', 'fix-then-retry', 'refused', 'medium', [visa]),
    },
  },
  OT: {
    readings: {
      private: reading(['acquirer'], 'B', 'fix-then-retry', 'in-doubt', 'low', [androidPos]),
    },
  },
  P1: {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'refused', 'high', [unionpay]),
    },
    elsewhere: {
      windcave: seen('abroad', windcave),
    },
  },
  Q1: {
    readings: {
      card: reading(['issuer'], 'C', 'other-card', 'in-doubt', 'low', [moneris, visa]),
    },
  },
  R3: {
    readings: {
      private: reading(['acquirer'], 'B', 'check-first', 'in-doubt', 'low', [frontEnd]),
    },
  },
  RV: {
    readings: {
      private: reading(['terminal', 'acquirer'], 'E', 'check-first', 'in-doubt', 'low', [basewin]),
    },
  },
  SE: {
    readings: {
      private: reading(['acquirer'], 'E', 'later', 'in-doubt', 'low', [basewin]),
    },
  },
  T9: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [frontEnd]),
    },
  },
  UW: {
    readings: {
      private: reading(['acquirer'], 'E', 'signin-then-retry', 'in-doubt', 'low', [basewin]),
    },
  },
  W8: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [frontEnd]),
    },
  },
  Y1: {
    readings: {
      card: reading(['terminal'], 'A', 'none', 'approved', 'high', [unionpay]),
    },
  },
  Y3: {
    readings: {
      card: reading(['terminal'], 'A', 'none', 'approved', 'high', [unionpay]),
    },
  },
  YM: {
    readings: {
      private: reading(['acquirer'], 'B', 'fix-then-retry', 'in-doubt', 'low', [halalah]),
    },
  },
  YT: {
    readings: {
      private: reading(['acquirer'], 'B', 'fix-then-retry', 'in-doubt', 'low', [halalah]),
    },
  },
  Z0: {
    readings: {
      private: reading(['acquirer'], 'C', 'never', 'in-doubt', 'low', [frontEnd]),
    },
    elsewhere: {
      product: seen('private'),
    },
  },
  Z1: {
    readings: {
      card: reading(['terminal'], 'C', 'other-card', 'not-sent', 'high', [unionpay, moneris]),
    },
    elsewhere: {
      basewin: seen('private', basewin),
      ccb: seen('private', ccb),
      changjie: seen('private', frontEnd),
    },
  },
  Z3: {
    readings: {
      card: reading(['terminal'], 'C', 'later', 'in-doubt', 'high', [unionpay, basewin, moneris]),
    },
  },
  Z6: {
    readings: {
      card: reading([], 'C', 'check-first', 'in-doubt', 'low', [webLists]),
    },
  },
  ZB: {
    readings: {
      private: reading(['acquirer'], 'C', 'other-card', 'in-doubt', 'low', [frontEnd]),
    },
  },
  ZG: {
    readings: {
      card: reading([], 'B', 'check-first', 'in-doubt', 'low', [webLists]),
    },
  },
  ZZ: {
    readings: {
      private: reading(['acquirer'], 'E', 'check-first', 'in-doubt', 'low', [basewin, webLists]),
    },
    elsewhere: {
      'web-lists': seen('private', webLists),
    },
  },
} as const satisfies Rows
