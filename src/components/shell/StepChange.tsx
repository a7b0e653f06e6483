import { type RefObject, useEffect } from 'react'
import type { Session } from '../../wizard/case/session'
import { screenWords } from '../screenWords'
import { takeFocus } from '../takeFocus'
import { useShell, useWalkStore } from '../useApp'
import { useWords } from '../words'

/** The last screen, and the case that Back had led away from by then. */
export interface Before {
  shown: string
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
    const { left } = store.getState()
    if (before.current !== null && before.current.shown !== shown) {
      const cameBack = left !== before.current.left
      const chosen = cameBack ? main.current?.querySelector<HTMLElement>('[data-earlier]') : null
      const target = chosen ?? heading
      takeFocus(target)
      window.scrollTo(0, 0)
      const below = (chosen?.getBoundingClientRect().bottom ?? 0) - window.innerHeight
      if (below > 0) window.scrollTo(0, below)
    }
    before.current = { shown, left }
  }, [main, before, shown, start, picked, front, store, words])
  return null
}
