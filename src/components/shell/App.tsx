import './tokens.css'
import './page.css'
import { useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { BrokenPage } from './BrokenPage'
import { Shell, type Shown } from './Shell'

/**
 * The whole of what is shown. Where it throws, a page says what to do instead; `failure` is what went wrong before there
 * was anything to show.
 */
export function App({ failure, ...shown }: Shown & { failure: unknown }) {
  const [before, setBefore] = useState(failure)
  const [broken, setBroken] = useState<'kept' | 'set-aside'>('kept')
  const { windows, preferences } = shown
  return (
    <ErrorBoundary
      onError={() => setBroken(windows.keepBrokenCase())}
      fallbackRender={({ resetErrorBoundary }) => (
        <BrokenPage
          broken={broken}
          contact={preferences.getState().contact}
          reload={windows.reload}
          startAgain={() => {
            windows.startAgain()
            setBefore(null)
            resetErrorBoundary()
          }}
        />
      )}
    >
      {before === null ? <Shell {...shown} /> : <Thrown error={before} />}
    </ErrorBoundary>
  )
}

function Thrown({ error }: { error: unknown }): never {
  throw error
}
