import clsx from 'clsx'
import { type ComponentProps, Fragment } from 'react'
import { inQuotes } from '../Prose/Prose'
import { knownWords } from './knownWords'
import styles from './Phrases.module.css'
import { phrasesOf } from './phrasesOf'

interface PhrasesProps extends Omit<ComponentProps<'span'>, 'children'> {
  text: string
}

/**
 * A short text in large type or in little room: no line of it ends within a word. It is read aloud and copied as it is,
 * which it would not be with characters that join and part.
 */
export function Phrases({ text, className, ...native }: PhrasesProps) {
  const chinese = /\p{Script=Han}/u.test(text.replace(inQuotes, ''))
  return (
    // Another text is another element: where a browser has translated the page, the texts in this one are no longer React's.
    <span key={text} className={clsx(styles.phrases, className)} {...native}>
      {chinese ? <Parted text={text} /> : <English text={text} />}
    </span>
  )
}

const English = ({ text }: { text: string }) =>
  text.split(inQuotes).map((part, i) =>
    inQuotes.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text never move
      <span key={i} lang="zh-CN">
        <Parted text={part} />
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text never move
      <Parted key={i} text={part} />
    ),
  )

const Parted = ({ text }: { text: string }) =>
  phrasesOf(text, knownWords).map((phrase, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text never move
    <Fragment key={i}>
      {i > 0 && <Limit />}
      <Unbroken phrase={phrase} />
    </Fragment>
  ))

/** Short words with a hyphen, which is no place to end a line at: Wi-Fi. */
const hyphened = /\b([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)\b/

const longestHyphened = 12

const Unbroken = ({ phrase }: { phrase: string }) =>
  phrase.split(hyphened).map((part, i) =>
    hyphened.test(part) && part.length <= longestHyphened ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text never move
      <span key={i} className={styles.unbroken}>
        {part}
      </span>
    ) : (
      part
    ),
  )

const Limit = () => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus it, and a browser would tell it as a space
  <wbr aria-hidden="true" />
)
