import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  parse,
  useMode as register,
  wcagContrast,
} from 'culori/fn'

/** A vendor's colour made readable on our surfaces, as the style properties that carry it. */
export type Accent = Readonly<Record<`--vendor-${string}`, string>>

// Not a hook, whatever its name: it adds a colour space.
for (const space of [modeRgb, modeLrgb, modeOklab]) register(space)
const toOklch = register(modeOklch)

/** Surfaces and words that an accent is seen on and beside; the values are those of tokens.css. */
const light = { ground: '#f3f5f3', ink: '#15211f', words: '#ffffff' }
const dark = { ground: '#1a2221', ink: '#e9eeec', words: '#06272a' }
const warnings = ['#a5301c', '#8f5f00']

/** WCAG 2.2 AA for text. */
const readable = 4.5
/** Degrees of hue that keep an accent apart from what warns. */
const apart = 20
/** Below this a colour has no hue to speak of. */
const greyish = 0.03

const hex = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'))

/**
 * The properties for a colour of six hexadecimal digits, or null where it is none or cannot be made readable: its hue
 * is kept, its lightness moved until words and edges of it have 4.5:1 on our surfaces (WCAG 2). A hue near that of a
 * warning gives way to ink.
 */
export function readableAccent(digits: string): Accent | null {
  const given = /^[0-9a-f]{6}$/i.test(digits) ? toOklch(parse(`#${digits}`)) : undefined
  if (given === undefined) return null
  const hue = given.h ?? 0
  const warns =
    given.c > greyish && warnings.some((edge) => between(hue, toOklch(parse(edge))?.h ?? 0) < apart)
  const soft = hex({ mode: 'oklch', l: 0.94, c: Math.min(given.c, 0.02), h: hue })
  const softDark = hex({ mode: 'oklch', l: 0.3, c: Math.min(given.c, 0.03), h: hue })
  const accent = warns ? light.ink : moved(given, -0.01, [light.ground, soft])
  const accentDark = warns ? dark.ink : moved(given, 0.01, [dark.ground, softDark])
  if (accent === null || accentDark === null) return null
  const onAccent = [light.words, light.ink].find((words) => wcagContrast(words, accent) >= readable)
  const onAccentDark = [dark.words, '#000000'].find((words) => wcagContrast(words, accentDark) >= readable)
  if (onAccent === undefined || onAccentDark === undefined) return null
  return {
    '--vendor-accent': accent,
    '--vendor-on-accent': onAccent,
    '--vendor-accent-soft': soft,
    '--vendor-accent-dark': accentDark,
    '--vendor-on-accent-dark': onAccentDark,
    '--vendor-accent-soft-dark': softDark,
  }
}

const between = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b))

/** The colour with its lightness moved step by step until it is readable on every surface, or null. */
function moved(colour: Oklch, step: number, surfaces: readonly string[]): string | null {
  for (let l = colour.l; l >= 0 && l <= 1; l += step) {
    const tried = hex({ ...colour, l })
    if (surfaces.every((surface) => wcagContrast(tried, surface) >= readable)) return tried
  }
  return null
}
