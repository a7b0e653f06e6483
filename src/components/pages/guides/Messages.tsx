import type { ClaimVerdicts } from '../../../knowledge/claims/schema'
import type { SymptomId } from '../../../knowledge/ids'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { SymptomPlate } from '../../parts/Plate/Plate'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './GuidesPage.module.css'

/** The messages that guides write about, and all of them together; the one that is shown is marked. */
export function Messages({ claims, here }: { claims: ClaimVerdicts; here: SymptomId | null }) {
  const { knowledge } = useApp()
  const { t, language } = useWords()
  const current = (symptom: SymptomId | null) =>
    symptom === here ? ({ 'aria-current': 'page' } as const) : {}
  return (
    <nav className={layout.noPrint} aria-label={t('claim:page.choose')}>
      <ul className={styles.messages}>
        <li>
          <PageButton
            kind="card"
            className={styles.message}
            to={{ page: 'guides', symptom: null }}
            {...current(null)}
          >
            {t('claim:page.all')}
          </PageButton>
        </li>
        {claims.symptoms.flatMap(({ symptom }) => {
          const about = knowledge.symptoms[symptom]
          if (about === undefined) return []
          return (
            <li key={symptom}>
              <PageButton
                kind="card"
                className={styles.message}
                to={{ page: 'guides', symptom }}
                {...current(symptom)}
              >
                <SymptomPlate symptom={about} />
                {about.screens[0]?.lang !== language && <small>{t(`${symptom}.name`)}</small>}
              </PageButton>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
