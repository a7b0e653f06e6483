import clsx from 'clsx'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { AnswerId, QuestionId } from '../../../knowledge/ids'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { RadioCard } from '../RadioCard/RadioCard'
import styles from './Options.module.css'
import { useDigitKeys } from './useDigitKeys'

export interface Option {
  answer: AnswerId
  /** The digit that chooses it. */
  key: string
  words: string
  help: string | null
  icon: ReactNode
  /** Set apart from what can be seen: not sure, can't do. */
  aside: boolean
}

interface OptionsProps {
  question: QuestionId
  labelledBy: string
  options: readonly Option[]
  earlier: AnswerId | null
  /** Whether the money of a sale hangs on it: a browser must not put words of its own in place of ours. */
  aboutMoney?: boolean
  /** Whether digits choose while focus is inside. */
  digits: boolean
  /** Whether a press answers, or only marks what Continue then answers. */
  answering: 'tap' | 'confirm'
  choose: (answer: AnswerId) => void
  /** The question itself: with its heading inside the group, digits choose as soon as the page is there. */
  children?: ReactNode
}

/** The answers of a question as a group with its heading: buttons that answer at a press, or marks and one Continue. */
export function Options(props: OptionsProps) {
  const { question, labelledBy, options, earlier, answering, choose, children } = props
  const [marked, setMarked] = useState<AnswerId | null>(null)
  const digits = useMemo(
    () => new Map(props.digits ? options.map(({ key, answer }) => [key, answer]) : []),
    [props.digits, options],
  )
  const { pressed, onKeyDown } = useDigitKeys({
    digits,
    choose: answering === 'tap' ? choose : setMarked,
  })
  const shown = { question, options, earlier, digits: props.digits }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes a legend, and the label here is the page's heading
    <div
      role="group"
      aria-labelledby={labelledBy}
      translate={props.aboutMoney ? 'no' : undefined}
      onKeyDown={onKeyDown}
    >
      {children}
      {answering === 'tap' ? (
        <Buttons {...shown} pressed={pressed} choose={choose} />
      ) : (
        <Marks {...shown} marked={marked} mark={setMarked} choose={choose} />
      )}
    </div>
  )
}

type Shown = Pick<OptionsProps, 'question' | 'options' | 'earlier' | 'digits'>

function Buttons({
  question,
  options,
  earlier,
  digits,
  pressed,
  choose,
}: Shown & { pressed: AnswerId | null; choose: (answer: AnswerId) => void }) {
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const here = buttons.findIndex((button) => button.matches(':focus'))
    buttons[Math.min(buttons.length - 1, Math.max(0, here + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
  }
  return (
    <ul className={styles.options} ref={list} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <li key={`${question}.${option.answer}.${option.key}`} className={clsx(option.aside && styles.apart)}>
          <Button
            kind="card"
            className={clsx(
              styles.option,
              option.aside && styles.aside,
              pressed === option.answer && styles.pressed,
            )}
            data-earlier={earlier === option.answer ? '' : undefined}
            onClick={() => choose(option.answer)}
          >
            <OptionWords option={option} earlier={earlier === option.answer} digits={digits} />
            <Icon name="next" size="s" />
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** For who wants to see an answer before it counts: arrows and digits only mark, Continue answers. */
function Marks({
  question,
  options,
  earlier,
  digits,
  marked,
  mark,
  choose,
}: Shown & {
  marked: AnswerId | null
  mark: (answer: AnswerId) => void
  choose: (answer: AnswerId) => void
}) {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ul className={styles.options}>
        {options.map((option) => (
          <li
            key={`${question}.${option.answer}.${option.key}`}
            className={clsx(option.aside && styles.apart)}
          >
            <RadioCard
              className={clsx(
                styles.option,
                option.aside && styles.aside,
                marked === option.answer && styles.marked,
              )}
              name={question}
              data-earlier={earlier === option.answer ? '' : undefined}
              checked={marked === option.answer}
              onChange={() => mark(option.answer)}
            >
              <OptionWords option={option} earlier={earlier === option.answer} digits={digits} />
            </RadioCard>
          </li>
        ))}
      </ul>
      <p className={layout.quiet} role="status">
        {asked && marked === null ? t('ui:confirm.choose') : ''}
      </p>
      <Button
        kind="main"
        className={styles.continue}
        onClick={() => (marked === null ? setAsked(true) : choose(marked))}
      >
        {t('ui:confirm.continue')}
      </Button>
    </>
  )
}

function OptionWords({
  option: { key, words, help, icon },
  earlier,
  digits,
}: {
  option: Option
  earlier: boolean
  digits: boolean
}) {
  const { t } = useWords()
  return (
    <>
      {digits && (
        <span className={styles.key} aria-hidden="true">
          {key}
        </span>
      )}
      {icon}
      <span className={styles.words}>
        <Phrases text={words} />{' '}
        {earlier && <span className={styles.earlier}>{t('ui:question.earlier')}</span>}
        {help !== null && (
          <small>
            <Prose text={help} />
          </small>
        )}
      </span>
    </>
  )
}
