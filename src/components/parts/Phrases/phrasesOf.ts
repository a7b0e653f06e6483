/** Words in Latin letters and figures, with the signs inside them and the thing they name: POS机, SIM卡, IP层. */
const latin = /[A-Za-z]+[机卡层]|[A-Za-z0-9]+(?:[-.+/%:×'’&][A-Za-z0-9]+)*/y
const han = /\p{Script=Han}/u

/** One-character words that belong to the word before: particles, places, and how an act came out. */
const leansBack = new Set('的了吗呢着过地得吧们么儿里上下中内外前后时到成好完掉住错反紧开回出起')
/** One-character words that belong to the word after. */
const leansOn = new Set('不没未别很太最更再只已把被给让在从向对和或与及按用请先要能会可还也都就第小')
/** This, each, one: with the measure word after them they are one word, 这一笔. */
const counts = new Set('这那哪每各几一两三四五六七八九十上下半整')
const measures = new Set([...'笔单张台条次个种位家部根段卷天件项页份格句行遍排样刻款分角元', '部分', '小时'])
/** What names a thing with letters or digits before it: IP层, Wi-Fi热点. */
const namedByLetters = new Set(['热点', '地址', '分钟', '小时', '格式', '错误'])

type Kind = 'word' | 'letters' | 'opening' | 'other'

interface Unit {
  kind: Kind
  text: string
}

/** Characters of the longest word that is looked for. */
export const longestWord = 12

/**
 * Parts of a text between which a line may end. Chinese has no spaces, and a browser ends a line between any two
 * characters of it: these are its words, as far as `words` has them, with the small ones that nobody parts from their
 * neighbour. What is not among the words falls into single characters, as it would without.
 */
export function phrasesOf(text: string, words: ReadonlySet<string>): string[] {
  const phrases: string[] = []
  let before: Unit | null = null
  for (const unit of unitsOf(text, words)) {
    if (before !== null && !mayEndBetween(before, unit)) phrases.push((phrases.pop() ?? '') + unit.text)
    else phrases.push(unit.text)
    before = unit
  }
  return phrases
}

/** Words, stretches of letters and single signs of a text, one after the other. */
export function* unitsOf(text: string, words: ReadonlySet<string>): Generator<Unit> {
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at, words)
    yield unit
    at += unit.text.length
  }
}

function unitAt(text: string, at: number, words: ReadonlySet<string>): Unit {
  latin.lastIndex = at
  const [letters] = latin.exec(text) ?? []
  if (letters !== undefined) return { kind: 'letters', text: letters }
  for (let length = Math.min(longestWord, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length)
    if (words.has(word)) return { kind: 'word', text: word }
  }
  const [character = ''] = text.slice(at, at + 2)
  if (han.test(character)) return { kind: 'word', text: character }
  return { kind: /[「『（《〈【“‘]/.test(character) ? 'opening' : 'other', text: character }
}

function mayEndBetween(before: Unit, after: Unit): boolean {
  // At spaces and after punctuation a browser ends a line by itself.
  if (before.kind === 'opening' || before.kind === 'other' || after.kind === 'other') return false
  if (leansOn.has(before.text)) return false
  if (after.kind !== 'word') return true
  if (before.kind === 'letters') return after.text.length > 1 && !isNamedBy(before.text, after.text)
  return (
    !leansBack.has(after.text) &&
    !/^[的了吗呢]/.test(after.text) &&
    !(counts.has(before.text) && (isCounted(after.text) || counts.has(after.text)))
  )
}

const isNamedBy = (letters: string, word: string) =>
  namedByLetters.has(word) || (/\d$/.test(letters) && isCounted(word))

/** Whether a word is a measure or begins with one, as that of 12个月. */
const isCounted = (word: string) => measures.has(word) || measures.has(word.slice(0, 1))
