import { front } from 'virtual:front'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import {
  askedPreferences,
  deviceLanguage,
  type Entry,
  hasBegun,
  openCase,
  readClearedAt,
  readEntry,
  readPreferences,
  readSession,
} from './app/openVisit'
import {
  addressAsking,
  addressWith,
  dropParameter,
  hasFragment,
  parameter,
  takeFragment,
} from './browser/address'
import { copyText } from './browser/clipboard'
import { browserHistory, frameHistory } from './browser/history'
import { jumpInPlace } from './browser/jump'
import { print } from './browser/print'
import { reload } from './browser/reload'
import { keepForOffline } from './browser/serviceWorker'
import { forgetStored, readStored, removeStored, setAside, writeStored } from './browser/storage'
import { createPreferencesStore, usualPreferences } from './components/preferences'
import { App } from './components/shell/App'
import type { Windows } from './components/useApp'
import { startWords } from './components/words'
import type { Knowledge } from './knowledge/schema'
import { writeSessionLink } from './wizard/case/link'
import type { Session } from './wizard/case/session'
import { createWalkStore } from './wizard/case/store'

/** What every key begins with that we keep on a device. */
const storedHere = 'pos-triage.'
const caseKey = 'pos-triage.case'
const preferencesKey = 'pos-triage.preferences'
const clearedKey = 'pos-triage.cleared'
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

let clearedAt = recall(clearedKey, readClearedAt) ?? 0

/** What is known: at first which messages there are, and the whole base once the first screen stands. */
let content: Knowledge = front
async function loadKnowledge(): Promise<Knowledge> {
  content = (await import('./knowledge/knowledge')).knowledge
  return content
}

const store = createWalkStore(() => content, Date.now)

/** Where the history stands; a move leads away from it and makes a new entry. */
let entry: Entry = store.getState()
const stand = ({ session, place }: Entry): Entry => {
  entry = { session, place }
  return entry
}
/** Entries cannot be taken out of the history, so each says when it was made. */
const dated = (made: Entry) => ({ ...made, at: Date.now() })

/** Opens the case this visit begins with, and keeps history and storage in step from then on. */
function open(): void {
  const opening = openCase(
    {
      link: takeFragment(linkName),
      entry: visited.current(),
      saved: recall(caseKey, readSession),
      symptom: parameter('symptom'),
      code: parameter('code'),
      guides: parameter('guides'),
      now: Date.now(),
      clearedAt,
    },
    content,
  )
  store.setState({
    ...opening,
    note: opening.note ?? (anythingSetAside ? { note: 'saved-state-set-aside' } : null),
  })
  visited.replace(dated(stand(opening)))
  store.subscribe(({ session, place }, before) => {
    const moved = { session, place }
    // By value: going to the page one is on must not cost a press of Back.
    if (JSON.stringify(moved) === JSON.stringify(entry)) return
    visited.push(dated(stand(moved)))
    // Not before something is said: the case of an earlier visit may still be continued.
    if (session !== before.session) keep(session)
  })
  visited.onBack((state) => {
    const link = takeFragment(linkName)
    if (link !== null) return openPasted(link)
    const gone = readEntry(state, content, clearedAt)
    // Another fragment in the address makes an entry of its own, which holds nothing yet.
    if (gone === null) return visited.replace(dated(entry))
    stand(gone)
    store.getState().restore(gone.session, gone.place)
  })
}

/** A link pasted into the address of the open page; the case at hand is offered if the link turns out damaged. */
function openPasted(link: string): void {
  const { session: saved } = store.getState()
  loadKnowledge().then(
    (whole) => {
      const now = Date.now()
      const opened = openCase(
        { link, entry: null, saved, symptom: null, code: null, guides: null, now },
        whole,
      )
      visited.replace(dated(stand(opened)))
      store.setState(opened)
    },
    // Without the network the page stays as it is.
    () => {},
  )
}

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
  clearDevice,
  measureReach: () =>
    import('./browser/reach').then(
      ({ measureReach }) => measureReach(root),
      // Even the part that asks did not come: that is one question without an answer.
      () => ['lost'] as const,
    ),
}

/** Nothing of the person stays on this device; where the browser keeps nothing, that is so already. */
function clearDevice(): void {
  preferences.getState().prefer({ ...usualPreferences, language: deviceLanguage(navigator.language) })
  forgetStored(storedHere)
  clearedAt = Date.now()
  writeStored(clearedKey, clearedAt)
  store.getState().startOver()
  store.setState({ note: { note: 'cleared' } })
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

preferences.subscribe(({ language, theme, size, answers, keys, contact }, before) => {
  writeStored(preferencesKey, { language, theme, size, answers, keys, contact })
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
paint(parameter('accent'))

/** A vendor's colour, as far as it can be made readable; what cannot is ignored. */
function paint(digits: string | null): void {
  if (digits === null) return
  import('./components/shell/accent').then(
    ({ readableAccent }) => {
      for (const [name, value] of Object.entries(readableAccent(digits) ?? {}))
        page.style.setProperty(name, value)
    },
    // Without the network our own colour stays.
    () => {},
  )
}

/** Whether there is a case to read, which takes the whole base; else the first screen does not wait for it. */
const begun = hasFragment(linkName) || visited.current() !== null || readStored(caseKey) !== null

async function begin(): Promise<void> {
  const whole = begun ? loadKnowledge() : Promise.resolve(content)
  await startWords(preferences.getState().language)
  const place = document.getElementById('root')
  if (place === null) throw new Error('The page has no element with the id "root"')
  const fetched = await whole.then(
    () => true,
    () => false,
  )
  if (fetched) open()
  // Nothing of the case was touched yet: the page says what to do, and a reload opens it.
  else store.setState({ place: { at: 'help' } })
  createRoot(place).render(
    <StrictMode>
      <App
        knowledge={content}
        loadKnowledge={loadKnowledge}
        store={store}
        preferences={preferences}
        windows={windows}
      />
    </StrictMode>,
  )
}

begin()

if (import.meta.env.PROD) keepForOffline(root)
