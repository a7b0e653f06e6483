import type { Place } from '../../pages/pages'
import { useMoves } from '../../useMoves'
import { Button, type ButtonProps } from '../Button/Button'

interface PageButtonProps extends Omit<ButtonProps, 'onClick'> {
  to: Place
}

/** A way to another page; a link among the words unless another kind is asked for. */
export function PageButton({ to, kind = 'link', ...button }: PageButtonProps) {
  const { go } = useMoves()
  return <Button kind={kind} onClick={() => go(to)} {...button} />
}
