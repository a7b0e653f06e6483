import { Contact } from '../../parts/Call/Call'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useApp } from '../../useApp'
import { useWords } from '../../words'

/** Whom to call, where the number is found, and a field to note it. No number comes from anywhere else. */
export function HelpPage() {
  const { store } = useApp()
  const { t, list } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:helpPage.title')}</h1>
      <p className={parts.lede}>{t('ui:helpPage.acquirer')}</p>
      <section className={parts.section} aria-labelledby="where">
        <h2 id="where">{t('ui:helpPage.where')}</h2>
        <NumberedSteps steps={list('ui:helpPage.places').map((text) => ({ text, help: null }))} />
        <p className={parts.quiet}>{t('ui:helpPage.hours')}</p>
        <div className={`${parts.panel} ${parts.above}`}>
          <Contact />
        </div>
      </section>
      <section className={parts.section} aria-labelledby="never">
        <h2 id="never">{t('ui:helpPage.never')}</h2>
        <p>{t('ui:helpPage.neverText')}</p>
        <p className={parts.above}>{t('ui:call.never')}</p>
      </section>
      <p className={`${parts.links} ${parts.noPrint}`}>
        <button
          className={parts.link}
          type="button"
          onClick={() => store.getState().go({ at: 'guides', symptom: null })}
        >
          {t('ui:guides.title')}
        </button>
      </p>
      <SideLinks />
    </>
  )
}
