import clsx from 'clsx'
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useWords } from '../../words'
import layout from '../layout.module.css'

/**
 * A part without which the page still serves. Where it throws, the page stays and one line is said in its place; of a
 * drawing, or of what is not on screen, nothing is said.
 */
export function Optional({
  silent = false,
  instead = null,
  children,
}: {
  silent?: boolean
  /** Takes the place of the part. */
  instead?: ReactNode
  children: ReactNode
}) {
  return (
    <ErrorBoundary
      fallbackRender={() => (
        <>
          {!silent && <PartBroken />}
          {instead}
        </>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

function PartBroken() {
  const { t } = useWords()
  return <p className={clsx(layout.quiet, layout.above)}>{t('ui:broken.part')}</p>
}
