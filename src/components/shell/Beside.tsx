import { hasFindings } from '../../wizard/case/progress'
import { shownCauses } from '../../wizard/case/verdict'
import { Likelihood } from '../parts/Likelihood/Likelihood'
import { Optional } from '../parts/Optional/Optional'
import { PageButton } from '../parts/PageButton/PageButton'
import { Phrases } from '../parts/Phrases/Phrases'
import { TrailList } from '../parts/Trail/Trail'
import { useApp } from '../useApp'
import { useWords } from '../words'
import styles from './Beside.module.css'

/** The case beside a question or an act, where the window has room: answers, the likeliest causes, and selling on. */
export function Beside() {
  const { t } = useWords()
  return (
    <aside className={styles.beside} aria-label={t('ui:beside.label')}>
      <Optional>
        <Likeliest />
      </Optional>
      <PageButton kind="plain" to={{ page: 'keep-selling' }}>
        {t('ui:links.selling')}
      </PageButton>
      <section aria-labelledby="told">
        <h2 id="told">
          <Phrases text={t('ui:answers.title')} />
        </h2>
        <TrailList />
      </section>
    </aside>
  )
}

/** The first causes of the ranking in one line each, once anything was said of the machine. */
function Likeliest() {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  if (walk.diagnosis === null || !hasFindings(knowledge, walk)) return null
  return (
    <section aria-labelledby="likeliest">
      <h2 id="likeliest">
        <Phrases text={t('ui:links.soFar')} />
      </h2>
      <ol className={styles.causes}>
        {shownCauses(walk.diagnosis).open.map(({ cause, likelihood }) => (
          <li key={cause}>
            <span>{t(`${cause}.name`)}</span> <Likelihood word={likelihood} />
          </li>
        ))}
      </ol>
      <PageButton to={{ page: 'result' }}>{t('ui:action.all')}</PageButton>
    </section>
  )
}
