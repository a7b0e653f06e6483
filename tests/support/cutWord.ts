import { tradeWords } from '../../tools/build/tradeWords'

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Words that lines were once seen to end in, whatever any list says of them. */
const onceCut = [
  '别的',
  '未上送',
  'Wi-Fi',
  '新纸',
  '打印机',
  'POS机',
  'SIM卡',
  '收单机构',
  '签购单',
  'IP层错误',
]

const words = [...new Set([...onceCut, ...tradeWords])]

/** The longest word with a hyphen that is held together. */
const longestHyphened = 12

/**
 * The word that a line ends in when it ends before character `at` of a text, null where it ends between two. It knows
 * nothing of how the pages part their texts: a dictionary, the words of the trade, and what never begins a line.
 */
export function cutWord(text: string, at: number): string | null {
  const [before = '', after = ''] = [text[at - 1], text[at]]
  const letters = /[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*/g
  for (const { 0: word, index } of text.matchAll(letters)) {
    const isHyphen = before === '-' && word.length > longestHyphened
    if (index < at && at < index + word.length && !isHyphen) return word
  }
  for (const word of words) {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1))
      if (from < at && at < from + word.length) return word
  }
  const smallWord = /\p{Script=Han}|[A-Za-z0-9]/u.test(before) && /[的了吗呢]/.test(after)
  if (smallWord || (/\d/.test(before) && /[位秒分个次天笔年月号]/.test(after))) return before + after
  const found = segmenter.segment(text).containing(at)
  if (found === undefined || found.index === at || found.isWordLike !== true) return null
  // A dictionary that does not know a word of the trade takes its neighbour in.
  const besideTrade = tradeWords.some((word) => text.startsWith(word, at) || text.slice(0, at).endsWith(word))
  return besideTrade ? null : found.segment
}
