import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { addressAsking, addressWith, dropParameter, parameter, takeFragment } from './browser/address'
import { copyText } from './browser/clipboard'
import { browserHistory, frameHistory } from './browser/history'
import { jumpInPlace } from './browser/jump'
import { print } from './browser/print'
import { reload } from './browser/reload'
import { keepForOffline } from './browser/serviceWorker'
import { readStored, removeStored, setAside, writeStored } from './browser/storage'
import { App } from './components/App/App'
import type { Windows } from './components/guide'
import { createPreferencesStore } from './components/preferences'
import { startWords } from './i18n'
import { knowledge } from './knowledge/knowledge'
import {
  askedPreferences,
  deviceLanguage,
  type Entry,
  hasBegun,
  openCase,
  readEntry,
  readPreferences,
  readSession,
} from './opening'
import type { Session } from './wizard/session'
import { writeSessionLink } from './wizard/sessionLink'
import { createWalkStore } from './wizard/store'

const caseKey = 'pos-triage.case'
const preferencesKey = 'pos-triage.preferences'
const linkName = 's'
const page = document.documentElement
/** One script for both pages: the start page, and `embed/index.html` for frames on pages of others. */
const embedded = page.dataset.page === 'embed'
/** From this page to the folder of the product. */
const root = embedded ? '../' : './'
const visited = embedded ? frameHistory() : browserHistory()

let anythingSetAside = false
function recall<T>(key: string, read: (value: unknown) => T | null): T | null {
  const stored = readStored(key)
  if (stored === null) return null
  const value = stored === 'damaged' ? null : read(stored.value)
  if (value === null) anythingSetAside = setAside(key) || anythingSetAside
  return value
}

const preferences = createPreferencesStore({
  language: deviceLanguage(navigator.language),
  ...recall(preferencesKey, readPreferences),
  ...askedPreferences(parameter),
})
const opening = openCase(
  {
    link: takeFragment(linkName),
    entry: visited.current(),
    saved: recall(caseKey, readSession),
    symptom: parameter('symptom'),
    guides: parameter('guides'),
    now: Date.now(),
  },
  knowledge,
)
const store = createWalkStore(knowledge, Date.now, {
  ...opening,
  note: opening.note ?? (anythingSetAside ? { note: 'saved-state-set-aside' } : null),
})

/** Where the history stands; a move leads away from it and makes a new entry. */
let entry: Entry = opening
const stand = ({ session, place }: Entry): Entry => {
  entry = { session, place }
  return entry
}
visited.replace(stand(opening))

store.subscribe(({ session, place }, before) => {
  const moved = { session, place }
  // By value: going to the page one is on must not cost a press of Back.
  if (JSON.stringify(moved) === JSON.stringify(entry)) return
  visited.push(stand(moved))
  // Not before something is said: the case of an earlier visit may still be continued.
  if (session !== before.session) keep(session)
})

visited.onBack((state) => {
  const link = takeFragment(linkName)
  if (link !== null) {
    // A link pasted into the address of the open page; the case at hand is offered if the link turns out damaged.
    const { session: saved } = store.getState()
    const opened = openCase(
      { link, entry: null, saved, symptom: null, guides: null, now: Date.now() },
      knowledge,
    )
    visited.replace(stand(opened))
    store.setState(opened)
    return
  }
  const gone = readEntry(state, knowledge)
  // Another fragment in the address makes an entry of its own, which holds nothing yet.
  if (gone === null) return visited.replace(entry)
  stand(gone)
  store.getState().restore(gone.session, gone.place)
})

const windows: Windows = {
  copyText,
  print,
  linkTo: (session) => addressWith(root, linkName, writeSessionLink(session)),
  linkToGuides: (symptom) => addressAsking(root, 'guides', symptom?.replace('symptom:', '') ?? ''),
  popOutTo: embedded ? popOutTo : null,
  back: () => {
    if (visited.back()) return
    // A frame may open in the middle; where it began, the other messages are behind it and the case stays in reach.
    const { session } = store.getState()
    store.setState({ place: { at: 'start' }, offered: hasBegun(session) ? session : null })
  },
  reload,
}

/** The case in a window of its own, in the language now spoken: the frame's choice is not known there. */
function popOutTo(session: Session): string {
  const start = `${root}?lang=${preferences.getState().language}`
  return hasBegun(session) ? addressWith(start, linkName, writeSessionLink(session)) : start
}

function keep(session: Session): void {
  if (!hasBegun(session)) removeStored(caseKey)
  else if (!writeStored(caseKey, session)) store.setState({ note: { note: 'kept-only-here' } })
}

preferences.subscribe(({ language, theme, size, contact }, before) => {
  writeStored(preferencesKey, { language, theme, size, contact })
  // What the person chose outweighs what the address asked for, also after a reload.
  if (language !== before.language) dropParameter('lang')
  if (theme !== before.theme) dropParameter('theme')
  if (size !== before.size) dropParameter('size')
  look()
  if (language !== before.language) {
    startWords(language).catch(() => preferences.getState().prefer({ language: before.language }))
  }
})

function look(): void {
  const { theme, size } = preferences.getState()
  page.dataset.theme = theme
  page.dataset.size = size
}

look()
jumpInPlace()
startWords(preferences.getState().language).then(() => {
  const place = document.getElementById('root')
  if (place === null) throw new Error('The page has no element with the id "root"')
  createRoot(place).render(
    <StrictMode>
      <App knowledge={knowledge} store={store} preferences={preferences} windows={windows} />
    </StrictMode>,
  )
})

if (import.meta.env.PROD) keepForOffline(root)
