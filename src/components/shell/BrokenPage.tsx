import { useEffect, useRef } from 'react'
import { Button } from '../parts/Button/Button'
import layout from '../parts/layout.module.css'
import { Phrases } from '../parts/Phrases/Phrases'
import { Section } from '../parts/Section/Section'
import { takeFocus } from '../takeFocus'
import type { BrokenCase } from '../useApp'
import { useWords } from '../words'

/**
 * A mistake of ours stopped the page: the money first, then whom to call, then the way on. Nothing here needs the store,
 * the base or a part that is fetched: whatever broke, this must not.
 */
export function BrokenPage({
  broken,
  contact,
  reload,
  startAgain,
}: {
  broken: BrokenCase
  /** The acquirer's number as it was noted; empty where none is. */
  contact: string
  reload: () => void
  startAgain: () => void
}) {
  const { t, language } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = t('ui:broken.title')
  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('ui:titlePlain', { page: title })
    takeFocus(heading.current)
    window.scrollTo(0, 0)
  }, [t, language, title])
  return (
    <main className={layout.page}>
      <h1 tabIndex={-1} ref={heading}>
        <Phrases text={title} />
      </h1>
      <p className={layout.lede}>{t(`ui:broken.${broken}`)}</p>
      <Section id="money" title={t('ui:broken.money')}>
        <p translate="no">{t('ui:broken.look')}</p>
        <p className={layout.above} translate="no">
          {t('ui:broken.goods')}
        </p>
      </Section>
      <Section id="call" title={t('ui:broken.call')}>
        <p>
          {contact === '' ? (
            t('ui:call.where')
          ) : (
            <a href={`tel:${contact.replace(/[^\d+*#]/g, '')}`}>{contact}</a>
          )}
        </p>
      </Section>
      <Section id="on" title={t('ui:broken.on')}>
        <div className={layout.buttons}>
          {broken === 'kept' && (
            <Button kind="main" onClick={reload}>
              {t('ui:notLoaded.again')}
            </Button>
          )}
          <Button onClick={startAgain}>{t('ui:newCase')}</Button>
        </div>
      </Section>
    </main>
  )
}
