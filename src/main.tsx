import { front } from 'virtual:front'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApp } from './app/createApp'
import { browserPlatform, rootFrom } from './browser/platform'
import { keepForOffline } from './browser/serviceWorker'
import { pages } from './components/pages/pages'
import { App } from './components/shell/App'
import { startWords } from './components/words'
import type { Knowledge } from './knowledge/schema'

/** One script for both pages: the start page, and `embed/index.html` for frames on pages of others. */
const framed = document.documentElement.dataset.page === 'embed'
const place = document.getElementById('root')
if (place === null) throw new Error('The page has no element with the id "root"')

const loadKnowledge = async () => {
  const [{ packed }, { unpack }] = await Promise.all([import('virtual:base'), import('./browser/packed')])
  return unpack(packed) as Knowledge // Packed from it while building; reading it again by its schema would cost time for nothing.
}
const app = createApp(browserPlatform(framed), { front, pages, loadKnowledge, speak: startWords })
app.open().then((opened) => {
  if (opened.state === 'wordless') return
  const failure = opened.state === 'failed' ? opened.error : null
  createRoot(place).render(
    <StrictMode>
      <App {...app.shown} failure={failure} />
    </StrictMode>,
  )
})

if (import.meta.env.PROD) keepForOffline(rootFrom(framed))
