import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import { Prose } from '../Prose/Prose'
import { Steps } from '../Steps/Steps'
import styles from './Selling.module.css'

/** Ways to go on taking payments; each unfolds to what to mind and how. What was seen to work comes first. */
export function Selling({ heading: Heading }: { heading: 'h2' | 'h3' }) {
  const { walk } = useApp()
  const { attempt } = useMoves()
  const { t } = useWords()
  return (
    <>
      {walk.sale.state === 'unknown' && <p className={styles.first}>{t('ui:selling.first')}</p>}
      <ul className={styles.ways}>
        {walk.keepSelling.map(({ remedy, known }) => (
          <li key={remedy}>
            <Disclosure
              title={
                <>
                  <Heading>{t(`${remedy}.name`)}</Heading>
                  {known === 'works' && <span className={styles.works}>{t('ui:selling.works')}</span>}
                  <span className={styles.why}>
                    <Prose text={t(`${remedy}.why`)} />
                  </span>
                </>
              }
            >
              <p>
                <b>
                  {t('ui:selling.risk')}
                  {t('ui:colon')}
                </b>
                <Prose text={t(`${remedy}.risk`)} />
              </p>
              <Steps remedy={remedy} />
              {walk.symptom !== null && (
                <Button className={styles.worked} onClick={() => attempt(remedy, 'helped')}>
                  {t('ui:selling.worked')}
                </Button>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  )
}
