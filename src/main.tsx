import { front } from 'virtual:front'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApp } from './app/createApp'
import { askedPreferences, deviceLanguage } from './app/openPreferences'
import { isInFrame } from './browser/frame'
import { browserPlatform, type Platform, rootFrom } from './browser/platform'
import { keepForOffline } from './browser/serviceWorker'
import { pages } from './components/pages/pages'
import { App } from './components/shell/App'
import { OnlyInTab } from './components/shell/OnlyInTab'
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
const platform = browserPlatform(framed)
const show = (page: ReactNode) => createRoot(place).render(<StrictMode>{page}</StrictMode>)

async function open(): Promise<void> {
  const app = createApp(platform, { front, pages, loadKnowledge, speak: startWords })
  const opened = await app.open()
  if (opened.state === 'wordless') return
  const failure = opened.state === 'failed' ? opened.error : null
  show(<App {...app.shown} failure={failure} />)
}

/** The start page in a frame opens nothing: neither a case nor what is kept on the device. */
async function leadOut({ language: tag, address }: Platform): Promise<void> {
  const language = askedPreferences(address.parameter).language ?? deviceLanguage(tag)
  await startWords(language)
  show(<OnlyInTab address={address.startAsking('lang', language)} />)
}

if (!framed && isInFrame()) leadOut(platform)
else {
  open()
  if (import.meta.env.PROD) keepForOffline(rootFrom(framed))
}
