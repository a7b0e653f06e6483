import { type ComponentProps, useEffect, useRef } from 'react'
import { type FieldName, longestText } from '../../../wizard/case/fields'
import { useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'

/** Milliseconds without a key after which the box shows what is kept of a text. */
const pauseAfter = 700

type TextFieldProps = {
  name: FieldName
  /** The person went on from the box. */
  left?: () => void
} & Omit<
  ComponentProps<'input'>,
  'id' | 'name' | 'value' | 'defaultValue' | 'maxLength' | 'onChange' | 'onBlur' | 'ref'
>

/**
 * A box for words of a person's own, whose text is in the store; its id is its name. What is in the box is the person's
 * until they pause, so that a long number is looked at as a whole; what the store keeps has no card data at any time.
 */
export function TextField({ name, left, ...native }: TextFieldProps) {
  const box = useRef<HTMLInputElement>(null)
  const { type, pause } = useMoves()
  const typed = useWalkStore(({ fields }) => fields[name])
  useEffect(() => {
    // Only where it differs: writing moves the caret.
    if (!typed.pending && box.current !== null && box.current.value !== typed.text)
      box.current.value = typed.text
    const waiting = typed.pending ? setTimeout(() => pause(name), pauseAfter) : undefined
    return () => clearTimeout(waiting)
  }, [typed, name, pause])
  return (
    <input
      {...native}
      id={name}
      maxLength={longestText[name]}
      ref={box}
      autoComplete="off"
      defaultValue={typed.text}
      onChange={(event) => type(name, event.target.value)}
      onBlur={() => {
        if (typed.pending) pause(name)
        left?.()
      }}
    />
  )
}
