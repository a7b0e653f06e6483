import clsx from 'clsx'
import type { ReactNode } from 'react'
import { isLoadingFailure } from '../../loadingFailure'
import { useShell } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import layout from '../layout.module.css'

/**
 * In place of a part that did not arrive: what is missing, and a way to load it again. A part that arrived and then
 * threw is a mistake of ours, which goes on to the error boundary.
 */
export function NotLoaded({
  error,
  wholePage = false,
  children,
}: {
  error: unknown
  wholePage?: boolean
  children: ReactNode
}) {
  const { windows } = useShell()
  const { t } = useWords()
  if (!isLoadingFailure(error)) throw error
  return (
    <>
      {children}
      {/* The whole page: engines remember for as long as it lives that a file did not arrive. The case comes back. */}
      <Button
        kind={wholePage ? 'main' : 'link'}
        className={clsx(wholePage && layout.above)}
        onClick={windows.reload}
      >
        {t('ui:notLoaded.again')}
      </Button>
    </>
  )
}
