import type { StoreApi } from 'zustand/vanilla'
import type { Platform } from '../browser/platform'
import { isLoadingFailure } from '../components/loadingFailure'
import type { Place } from '../components/pages/pages'
import type { PreferencesStore } from '../components/preferences'
import type { Windows } from '../components/useApp'
import { writeSessionLink } from '../wizard/case/link'
import { hasBegun, type Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'

/** Name of the fragment that carries a case. */
export const linkName = 's'

export type InApp = Pick<
  Windows,
  'speak' | 'clearDevice' | 'endCase' | 'continueHere' | 'keepBrokenCase' | 'startAgain'
>

/** The outside as pages see it. */
export function createWindows(
  { address, visited, framed, copyText, share, drawPicture, print, now, reload, measureReach }: Platform,
  store: StoreApi<WalkStore<Place>>,
  preferences: StoreApi<PreferencesStore>,
  inApp: InApp,
): Windows {
  const linkOf = (session: Session): string => {
    const { known } = store.getState()
    return writeSessionLink(session, known.state === 'whole' ? known.knowledge : null)
  }
  /** The case in a window of its own, in the language now spoken: the frame's choice is not known there. */
  const popOutTo = (session: Session): string => {
    const { language } = preferences.getState()
    return hasBegun(session)
      ? address.startWith(linkName, linkOf(session), `?lang=${language}`)
      : address.startAsking('lang', language)
  }
  const back = () => {
    if (visited.back()) return
    // A frame may open in the middle; where it began, the other messages are behind it and the case stays in reach.
    const { session, keptAs: id } = store.getState()
    store.setState({
      place: { page: 'start' },
      offered: id !== null && hasBegun(session) ? [{ id, session }] : [],
    })
  }
  return {
    ...inApp,
    copyText,
    share,
    drawPicture,
    print,
    now,
    reload,
    linkTo: (session) => address.startWith(linkName, linkOf(session)),
    linkToGuides: (symptom) => address.startAsking('guides', symptom?.replace('symptom:', '') ?? ''),
    popOutTo: framed ? popOutTo : null,
    back,
    measureReach: () => measureReach().catch(lostWithItsPart),
  }
}

/** Even the part that asks did not arrive: that is one question without an answer. */
function lostWithItsPart(error: unknown): ['lost'] {
  if (!isLoadingFailure(error)) throw error
  return ['lost']
}
