import { type RefObject, useEffect } from 'react'
import type { Session } from '../../wizard/case/session'
import type { Place } from '../pages/pages'
import { screenWords } from '../screenWords'
import { takeFocus } from '../takeFocus'
import { useShell, useWalkStore } from '../useApp'
import { useWords } from '../words'

/** The last screen, what was said by then, and the case that Back had led away from. */
export interface Before {
  shown: string
  told: Session['observations']
  left: Session | null
}

/**
 * After a step change: title and language of the document, focus on the new heading and the top of the page. Back leads
 * to what was chosen there. Nothing here can move the page around a frame.
 */
export function StepChange({
  main,
  before,
  shown,
  start,
}: {
  main: RefObject<HTMLElement | null>
  before: RefObject<Before | null>
  /** The screen, as text. */
  shown: string
  start: boolean
}) {
  const { front, store } = useShell()
  const words = useWords()
  const picked = useWalkStore(({ session }) => session.picked)
  const told = useWalkStore(({ session }) => session.observations)
  useEffect(() => {
    const heading = main.current?.querySelector('h1')
    const name = heading?.textContent ?? ''
    const { t, language } = words
    const screen = screenWords(words, front, picked)
    document.documentElement.lang = language
    document.title =
      start || screen === ''
        ? t('ui:titlePlain', { page: name })
        : t('ui:titleOf', { page: name, case: screen })
    const { left, place } = store.getState()
    if (before.current !== null && isAnotherStep(before.current, { shown, told, left }, place)) {
      const cameBack = left !== before.current.left
      const chosen = cameBack ? main.current?.querySelector<HTMLElement>('[data-earlier]') : null
      const target = chosen ?? heading
      takeFocus(target)
      window.scrollTo(0, 0)
      const below = (chosen?.getBoundingClientRect().bottom ?? 0) - window.innerHeight
      if (below > 0) window.scrollTo(0, below)
    }
    before.current = { shown, told, left }
  }, [main, before, shown, told, start, picked, front, store, words])
  return null
}

/** A step may lead to the page that was there, with other content; what is answered in passing stays at its page. */
const isAnotherStep = (before: Before, { shown, told }: Before, place: Place): boolean =>
  before.shown !== shown || (place.page === 'step' && before.told !== told)
