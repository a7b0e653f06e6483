import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { addressWith, dropParameter, parameter, takeFragment } from './browser/address'
import { copyText } from './browser/clipboard'
import { back, currentEntry, onBack, pushEntry, replaceEntry } from './browser/history'
import { print } from './browser/print'
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
    entry: currentEntry(),
    saved: recall(caseKey, readSession),
    symptom: parameter('symptom'),
    now: Date.now(),
  },
  knowledge,
)
const store = createWalkStore(knowledge, Date.now, {
  ...opening,
  note: opening.note ?? (anythingSetAside ? { note: 'saved-state-set-aside' } : null),
})

/** Where the browser's history stands; a move leads away from it and makes a new entry. */
let entry: Entry = opening
const stand = ({ session, place }: Entry): Entry => {
  entry = { session, place }
  return entry
}
replaceEntry(stand(opening))

store.subscribe(({ session, place }, before) => {
  const moved = { session, place }
  // By value: going to the page one is on must not cost a press of Back.
  if (JSON.stringify(moved) === JSON.stringify(entry)) return
  pushEntry(stand(moved))
  // Not before something is said: the case of an earlier visit may still be continued.
  if (session !== before.session) keep(session)
})

onBack((state) => {
  const link = takeFragment(linkName)
  if (link !== null) {
    // A link pasted into the address of the open page; the case at hand is offered if the link turns out damaged.
    const { session: saved } = store.getState()
    const opened = openCase({ link, entry: null, saved, symptom: null, now: Date.now() }, knowledge)
    replaceEntry(stand(opened))
    store.setState(opened)
    return
  }
  const gone = readEntry(state, knowledge)
  // A link within the page makes an entry of its own, which holds nothing yet.
  if (gone === null) return replaceEntry(entry)
  stand(gone)
  store.getState().restore(gone.session, gone.place)
})

const windows: Windows = {
  copyText,
  print,
  linkTo: (session) => addressWith(linkName, writeSessionLink(session)),
  back,
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
startWords(preferences.getState().language).then(() => {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root"')
  createRoot(root).render(
    <StrictMode>
      <App knowledge={knowledge} store={store} preferences={preferences} windows={windows} />
    </StrictMode>,
  )
})
