import { useWords } from '../../words'

const quoted = /(「[^」]*」)/

/** A sentence with words of a Chinese terminal in 「」: they keep their own language when read aloud. */
export function Prose({ text }: { text: string }) {
  const { language } = useWords()
  if (language === 'zh-CN') return text
  return text.split(quoted).map((part, i) =>
    quoted.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed sentence never move
      <span key={i} lang="zh-CN">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
