import { useWords } from '../../words'

/** Words of a Chinese terminal in an English sentence. */
export const inQuotes = /(「[^」]*」)/

/** A sentence with words of a Chinese terminal in 「」: they keep their own language when read aloud. */
export function Prose({ text }: { text: string }) {
  const { language } = useWords()
  if (language === 'zh-CN') return text
  return text.split(inQuotes).map((part, i) =>
    inQuotes.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed sentence never move
      <span key={i} lang="zh-CN">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
