import './tokens.css'
import './page.css'
import layout from '../parts/layout.module.css'
import { useWords } from '../words'

/**
 * All that the start page shows in a frame, where a server let it in: what is pressed there may lie under something of
 * another page, so there is nothing to press but the way out. Whoever frames us has a page for that.
 */
export function OnlyInTab({ address }: { address: string }) {
  const { t } = useWords()
  return (
    <main className={layout.page}>
      <a href={address} target="_blank" rel="noopener">
        {t('ui:popOut')}
      </a>
    </main>
  )
}
