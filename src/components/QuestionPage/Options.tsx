import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n'
import type { AnswerId, QuestionId } from '../../knowledge/schema'
import { Icon, type IconName } from '../Icon/Icon'
import { Prose } from '../Prose/Prose'
import styles from './Options.module.css'

export interface Option {
  answer: AnswerId
  /** The digit that chooses it. */
  key: string
  words: string
  help: string | null
  icon: IconName | undefined
  /** Set apart from what can be seen: not sure, can't do. */
  aside: boolean
}

/** Milliseconds between a digit and the choice it makes, so that the press is seen. */
const commitAfter = 120
/** Keys that come faster than this, in milliseconds, four or more, are a scanner or card reader. */
const scannerPace = 35
const scannerBurst = 4

/**
 * The answers of a question as real buttons: a press answers. While focus is inside, digits choose, arrows move; a
 * burst of keys from a scanner chooses nothing.
 */
export function Options({
  question,
  labelledBy,
  options,
  earlier,
  choose,
}: {
  question: QuestionId
  labelledBy: string
  options: readonly Option[]
  earlier: AnswerId | null
  choose: (answer: AnswerId) => void
}) {
  const { t } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [pressed, setPressed] = useState<AnswerId | null>(null)
  const burst = useRef({ at: Number.NEGATIVE_INFINITY, length: 0 })

  useEffect(() => {
    if (pressed === null) return
    const commit = setTimeout(() => choose(pressed), commitAfter)
    return () => clearTimeout(commit)
  }, [pressed, choose])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const here = buttons.findIndex((button) => button.matches(':focus'))
      buttons[Math.min(buttons.length - 1, Math.max(0, here + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
      return
    }
    const fast = event.timeStamp - burst.current.at < scannerPace
    burst.current = { at: event.timeStamp, length: fast ? burst.current.length + 1 : 1 }
    if (fast) {
      // Whatever a burst began with was not meant as an answer; its Enter is not one either.
      setPressed(null)
      if (burst.current.length >= scannerBurst) event.preventDefault()
      return
    }
    const option = options.find(({ key }) => key === event.key)
    if (option !== undefined) setPressed(option.answer)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes a legend, and the label here is the page's heading
    <div role="group" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      <ul className={styles.options} ref={list}>
        {options.map(({ answer, key, words, help, icon, aside }) => (
          <li key={`${question}.${answer}.${key}`} className={aside ? styles.apart : ''}>
            <button
              className={`${styles.option} ${aside ? styles.aside : ''} ${pressed === answer ? styles.pressed : ''}`}
              type="button"
              data-earlier={earlier === answer ? '' : undefined}
              onClick={() => choose(answer)}
            >
              <span className={styles.key} aria-hidden="true">
                {key}
              </span>
              {icon === undefined ? null : <Icon name={icon} size="l" />}
              <span className={styles.words}>
                <Prose text={words} />{' '}
                {earlier === answer && <span className={styles.earlier}>{t('ui:question.earlier')}</span>}
                {help !== null && (
                  <small>
                    <Prose text={help} />
                  </small>
                )}
              </span>
              <Icon name="next" size="s" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
