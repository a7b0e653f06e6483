import { type Dice, diceOf, pick } from '../../../src/authoring/simulation/dice'

/** A line as it is typed, and what must be left of it. */
export interface CardLine {
  typed: string
  left: string
  kind: 'card-number' | 'swipe'
}

/** A line without a card in it. */
export interface OtherLine {
  typed: string
  kind: string
}

const digits = (dice: Dice, many: number): string =>
  Array.from({ length: many }, () => String(Math.floor(dice() * 10))).join('')

const between = (dice: Dice, low: number, high: number): number => low + Math.floor(dice() * (high - low + 1))
const two = (value: number): string => String(value).padStart(2, '0')

/** Digits with the check digit that ISO/IEC 7812-1 asks for. */
function withCheckDigit(payload: string): string {
  const sum = [...payload].reduceRight((total, digit, place) => {
    const doubled = (payload.length - place) % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${payload}${(10 - (sum % 10)) % 10}`
}

/** What schemes give out: beginning, length, how usual it is at a mainland till. */
const schemes: readonly (readonly [beginning: string, length: number, usual: number])[] = [
  ['62', 16, 6],
  ['62', 19, 8],
  ['62', 17, 1],
  ['81', 16, 1],
  ['4', 16, 4],
  ['4', 13, 1],
  ['4', 19, 1],
  ['51', 16, 2],
  ['55', 16, 2],
  ['2221', 16, 1],
  ['2720', 16, 1],
  ['34', 15, 1],
  ['37', 15, 2],
  ['3530', 16, 1],
  ['36', 14, 1],
  ['6011', 16, 1],
  ['65', 16, 1],
  ['6759', 13, 1],
  ['5018', 16, 1],
  ['2202', 16, 1],
  ['955880', 19, 1],
]
const drawn = schemes.flatMap(([beginning, length, usual]) =>
  Array.from({ length: usual }, () => [beginning, length] as const),
)

function cardNumber(dice: Dice): string {
  const [beginning, length] = pick(dice, drawn)
  const payload = `${beginning}${digits(dice, length - beginning.length - 1)}`
  // Of UnionPay's, some with a digit typed wrong.
  return length >= 16 && /^(62|81)/.test(beginning) && dice() < 0.3
    ? `${payload}${digits(dice, 1)}`
    : withCheckDigit(payload)
}

/** What people and machines put between digits. */
const separators = [
  ...[' ', '  ', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '\t', '\n', '\u200b', '\u200d', '\u2060'],
  ...[
    '\ufeff',
    '\u00ad',
    '\u3164',
    '-',
    '--',
    ' - ',
    '‐',
    '‑',
    '–',
    '—',
    '－',
    '_',
    '~',
    '～',
    '.',
    '．',
    '。',
  ],
  ...[
    '·',
    '・',
    ',',
    '，',
    '、',
    ', ',
    ';',
    '；',
    ':',
    '：',
    '/',
    '／',
    ' / ',
    '\\',
    '|',
    '+',
    '=',
    '*',
    "'",
    '"',
  ],
  ...['’', '(', ')', ')(', '（', '）', '[', ']', '【', '】', '<', '>', '→', '•', '✂️', '\u0301'],
]

/** How a card is read out in groups; the last is as it comes. */
const groupings: readonly (readonly number[])[] = [[], [4], [4, 6], [6], [1], [2], [8], [5, 3], [3]]

function grouped(dice: Dice, number: string): string {
  const sizes = pick(dice, groupings)
  if (sizes.length === 0) return number
  const separator = pick(dice, separators)
  const mixed = dice() < 0.1
  let text = ''
  for (let at = 0, place = 0; at < number.length; place++) {
    const size = sizes[place % sizes.length] ?? 1
    text += `${at === 0 ? '' : mixed ? pick(dice, separators) : separator}${number.slice(at, at + size)}`
    at += size
  }
  return text
}

/** Digits of other scripts, each from its zero to its nine. */
const scripts = [
  '０１２３４５６７８９',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '๐๑๒๓๔๕๖๗๘๙',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
].map((row) => [...row])

const inScript = (dice: Dice, text: string): string => {
  if (dice() < 0.7) return text
  const script = pick(dice, scripts)
  return text.replace(/\d/g, (digit) => script[Number(digit)] ?? digit)
}

/** Words around a number; figures among them that are none of it. */
const around: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['卡号', ''],
  ['卡号：', '，显示97'],
  ['card ', ' shows 97'],
  ['97 on ', ''],
  ['输入了', '还是不行'],
  ['PAN=', ' exp'],
  ['交易失败（', '）'],
  ['x', 'y'],
]

const month = (dice: Dice) => `${between(dice, 26, 35)}${two(between(dice, 1, 12))}`
const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const names = ['CHEN/LI', 'ZHANG/SAN MR', "O'NEIL/ANN", 'LI SI', '陈/丽', '/']

/** A swipe: one to three tracks, with or without sentinels, as keyboards of either width write it. */
export function swipe(dice: Dice): string {
  const number = cardNumber(dice)
  const rest = `${month(dice)}${pick(dice, ['101', '201', '220'])}${digits(dice, between(dice, 4, 13))}`
  const caret = pick(dice, ['^', '^', '……'])
  const first = `%B${number}${caret}${pick(dice, names)}${caret}${rest}?`
  const second = `;${number}=${rest}?`
  const third = `${pick(dice, [';99', '+59', ';59'])}${number}=1560${digits(dice, 30)}=${digits(dice, 6)}?`
  const raw = pick(dice, [
    `B${number}^${pick(dice, names)}^${rest}`,
    `${number}=${rest}`,
    `${number}D${rest}F`,
    `99${number}==1561560${digits(dice, 20)}`,
  ])
  const tracks = pick(dice, [
    first,
    second,
    `${first}${second}`,
    `${first}${second}${third}`,
    second + third,
    raw,
  ])
  return dice() < 0.3 ? wide(tracks) : dice() < 0.1 ? tracks.toLowerCase() : tracks
}

/** Card numbers and swipes in every way of writing them that we know. */
export function* cardLines(many: number, seed: number): Generator<CardLine> {
  const dice = diceOf(seed)
  for (let line = 0; line < many; line++) {
    if (line % 4 === 3) {
      const before = pick(dice, ['', '', '显示 ', 'shows '])
      yield { typed: `${before}${swipe(dice)}`, left: before, kind: 'swipe' }
      continue
    }
    const [before, after] = pick(dice, around)
    const number = inScript(dice, grouped(dice, cardNumber(dice)))
    yield { typed: `${before}${number}${after}`, left: `${before}${after}`, kind: 'card-number' }
  }
}

const dateOf = (dice: Dice) =>
  [String(between(dice, 2019, 2027)), two(between(dice, 1, 12)), two(between(dice, 1, 28))] as const
const timeOf = (dice: Dice) => [between(dice, 0, 23), between(dice, 0, 59), between(dice, 0, 59)].map(two)

/** Institutions that give merchants their numbers: big banks, joint-stock banks, payment companies. */
const institutions = [
  '102',
  '103',
  '104',
  '105',
  '301',
  '302',
  '305',
  '308',
  '310',
  '403',
  '821',
  '826',
  '848',
  '898',
]
const regions = ['1000', '2900', '3310', '4910', '5840', '6510', '7910', '8210']

/** What people copy off a terminal, a receipt or a phone, and is no card's. */
const others: Readonly<Record<string, (dice: Dice) => string>> = {
  merchant: (dice) =>
    `${pick(dice, institutions)}${pick(dice, regions)}${pick(dice, ['5411', '5812', '5999', '7011'])}${digits(dice, 4)}`,
  'merchant and terminal': (dice) =>
    `${pick(dice, ['商户号', 'MID '])}${pick(dice, institutions)}${digits(dice, 12)}${pick(dice, ['，终端号', ' TID ', '/'])}${digits(dice, 8)}`,
  IMEI: (dice) => withCheckDigit(`${pick(dice, ['86', '35', '01', '99'])}${digits(dice, 12)}`),
  ICCID: (dice) => {
    const number = withCheckDigit(`8986${digits(dice, between(dice, 14, 15))}`)
    return dice() < 0.3 ? (number.match(/.{1,4}/g) ?? []).join(' ') : number
  },
  'ICCID of elsewhere': (dice) =>
    withCheckDigit(`89${pick(dice, ['44', '01', '852', '65'])}${digits(dice, 14)}`),
  'order with its date': (dice) =>
    `${dateOf(dice).join('')}${timeOf(dice).join('')}${digits(dice, between(dice, 0, 18))}`,
  'order of WeChat': (dice) => `4200${digits(dice, 6)}${dateOf(dice).join('')}${digits(dice, 10)}`,
  'order of Alipay': (dice) => `${dateOf(dice).join('')}22001${digits(dice, 15)}`,
  'order with letters': (dice) => `${pick(dice, ['PO', 'SN', 'T', 'WX'])}${digits(dice, 12)}`,
  'reference, trace and batch': (dice) =>
    `参考号${digits(dice, 12)} 凭证号${digits(dice, 6)} 批次号${digits(dice, 6)}`,
  'date and time': (dice) => `${dateOf(dice).join(pick(dice, ['-', '/', '.']))} ${timeOf(dice).join(':')}`,
  'date, time and trace': (dice) =>
    `${dateOf(dice).join('-')} ${timeOf(dice).join(':')} ${digits(dice, 6)} ${digits(dice, 6)}`,
  mobile: (dice) => {
    const number = `1${pick(dice, ['38', '59', '86', '99'])}${digits(dice, 8)}`
    const apart = `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`
    return `${pick(dice, ['+86 ', '+86', '0086', '0086 ', '86', '＋８６', ''])}${pick(dice, [number, apart])}`
  },
  landline: (dice) =>
    `${pick(dice, ['021', '010', '0755', '028'])}${pick(dice, ['-', ' ', ''])}${pick(dice, ['6', '8', '5'])}${digits(dice, 7)}${pick(dice, ['', '-8001', ' 转 802', '-1'])}`,
  'service number': (dice) => `${pick(dice, ['400', '800'])}-${digits(dice, 3)}-${digits(dice, 4)}`,
  'numbers after each other': (dice) =>
    `${between(dice, 2, 8)}${digits(dice, 7)}、1${pick(dice, ['38', '59', '86'])}${digits(dice, 8)}`,
  'number abroad': (dice) =>
    pick(dice, [
      `+44 20 7946 ${digits(dice, 4)}`,
      `+49 151 ${digits(dice, 8)}`,
      `+62 812 ${digits(dice, 8)}`,
    ]),
  'masked card': (dice) =>
    `6222 02${pick(dice, ['** **** ', '******', '••••••'])}${digits(dice, 4)} ${timeOf(dice).join(':')}`,
  'network address': (dice) => Array.from({ length: 4 }, () => between(dice, 1, 254)).join('.'),
  amounts: (dice) =>
    Array.from({ length: between(dice, 1, 3) }, () => `${between(dice, 1, 9999)}.${digits(dice, 2)}`).join(
      ' ',
    ),
  'serial number': (dice) => `N${digits(dice, 3)}W${digits(dice, 11)}`,
  'serial number of figures': (dice) => `0000${digits(dice, between(dice, 8, 12))}`,
  'bar code of goods': (dice) => `69${digits(dice, 11)}`,
  'words of a screen': (dice) =>
    pick(dice, ['97', 'IP层错误', 'response code 01', '95516', '通讯超时 E203', '交易失败 68']),
}

/** Labels in front of a number. */
const labels = ['', '', '', '号码：', 'No. ', '#']

/** Lines without a card, of every kind as many. */
export function* otherLines(many: number, seed: number): Generator<OtherLine> {
  const dice = diceOf(seed)
  const kinds = Object.entries(others)
  for (let line = 0; line < many; line++) {
    const [kind, write] = kinds[line % kinds.length] ?? pick(dice, kinds)
    yield { kind, typed: `${pick(dice, labels)}${write(dice)}` }
  }
}
