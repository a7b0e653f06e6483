import { useWords } from '../../words'

/** Words of a Chinese terminal in an English sentence. */
export const inQuotes = /(「[^」]*」)/

/** A sentence with words of a Chinese terminal in 「」: they keep their own language when read aloud. */
export function Prose({ text }: { text: string }) {
  const { language } = useWords()
  if (language === 'zh-CN') return <span>{text}</span>
  return (
    <span>
      {text.split(inQuotes).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed sentence never move
        <span key={i} lang={inQuotes.test(part) ? 'zh-CN' : undefined}>
          {part}
        </span>
      ))}
    </span>
  )
}
