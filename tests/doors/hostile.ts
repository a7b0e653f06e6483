import fc from 'fast-check'

/** Texts that people, links and other programs put where one of ours is expected. */
const known = [
  ...[
    '',
    ' ',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e999',
    '0x1F',
    '%00',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u202e',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
  ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '{{t}}', '$t(ui:name)', '$&', "' OR 1=1 --"],
  ...[
    '../../',
    '/embed/..%2f',
    '//',
    'symptom:',
    'symptom:constructor',
    'code:97',
    'question:gate',
    'not-sure',
  ],
  ...['4111111111111111', ';6222021234567890123=25121010000?', '%B6222021234567890^A/B^2512', '４１１１'],
  ...[
    'ﷺ',
    '⒇',
    'İ',
    'ß',
    '\u0301',
    '\u3164',
    '👩‍👩‍👧‍👦',
    '一二三',
    '9'.repeat(400),
    '['.repeat(400),
    '1-'.repeat(200),
  ],
]

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...known),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...known), { maxLength: 5 }).map((texts) => texts.join('')),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 800 }))
    .map(([text, times]) => text.repeat(times)),
)

/** Values that are none of ours, as a history entry or a damaged store may hold them. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    2 ** 60,
    -1e300,
    true,
    [],
    {},
  ),
  fc.anything({ maxDepth: 2, maxKeys: 4, withMap: true, withDate: true, withNullPrototype: true }),
  fc
    .integer({ min: 900, max: 2500 })
    .map((length) => Array.from({ length }, () => ({ answered: 'question:gate' }))),
)

type Change = 'replaced' | 'removed' | 'joined by another' | 'repeated'

/** A value of ours with one thing in it changed, or something else altogether. */
export const spoiled = (wholes: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: hostileValue, weight: 1 },
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom(...wholes),
          fc.nat(),
          fc.oneof(hostileText, hostileValue),
          fc.constantFrom<Change>('replaced', 'removed', 'joined by another', 'repeated'),
        )
        .map(([whole, place, value, change]) => {
          const paths = pathsIn(whole)
          return spoil(whole, paths[place % paths.length] ?? [], value, change)
        }),
      weight: 6,
    },
  )

type Path = readonly string[]

/** The way to every part of a value. */
function pathsIn(value: unknown, to: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [to]
  return [to, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...to, name]))]
}

function spoil(whole: unknown, [name, ...rest]: Path, value: unknown, change: Change): unknown {
  if (name === undefined || typeof whole !== 'object' || whole === null) return value
  const parts = Object.entries(whole)
  const last = rest.length === 0
  const changed = parts.flatMap(([one, part]): [string, unknown][] => {
    if (one !== name) return [[one, part]]
    if (!last) return [[one, spoil(part, rest, value, change)]]
    if (change === 'removed') return []
    if (change === 'joined by another')
      return [
        [one, part],
        [typeof value === 'string' ? value : 'another', value],
      ]
    return change === 'repeated'
      ? [
          [one, part],
          [one, part],
        ]
      : [[one, value]]
  })
  return Array.isArray(whole) ? changed.map(([, part]) => part) : Object.fromEntries(changed)
}

/** A text of ours with some of its characters left out, doubled or changed. */
export const misspelled = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat(12), hostileText), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, changes]) =>
      changes.reduce((so, [place, length, insert]) => {
        const at = place % (so.length + 1)
        return `${so.slice(0, at)}${insert}${so.slice(at + length)}`
      }, text),
    )
