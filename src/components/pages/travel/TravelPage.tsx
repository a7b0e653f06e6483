import { type Link, links } from '../../../knowledge/schema'
import { stages } from '../../../knowledge/stages'
import { linkIcons } from '../../parts/Chain/linkIcons'
import { Icon } from '../../parts/Icon/Icon'
import { SymptomPlate } from '../../parts/Plate/Plate'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './TravelPage.module.css'

/** How a card payment travels: each link, what it proves when it works, and the messages that arise there. */
export function TravelPage() {
  const { store } = useApp()
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:travel.title')}</h1>
      <p className={parts.lede}>{t('ui:travel.lede')}</p>
      <ol className={styles.chain}>
        {links
          .filter((link) => link !== 'card')
          .map((link) => (
            <Stop key={link} link={link} />
          ))}
      </ol>
      <section className={parts.section} aria-labelledby="families">
        <h2 id="families">{t('ui:travel.familiesTitle')}</h2>
        <p>{t('ui:travel.codes')}</p>
        <p className={parts.above}>{t('ui:travel.ownWords')}</p>
        <p className={parts.above}>{t('ui:travel.unclear')}</p>
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

function Stop({ link }: { link: Link }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const here = Object.values(knowledge.symptoms).filter(
    ({ stage, umbrella }) => umbrella === undefined && stages[stage].at === link,
  )
  return (
    <li className={styles.stop}>
      <span className={styles.node}>
        <Icon name={linkIcons[link]} />
      </span>
      <div>
        <h2>{t(`ui:link.${link}`)}</h2>
        <p>{t(`ui:travel.${link}.what`)}</p>
        <p>
          <b>{t('ui:travel.proves')}</b> {t(`ui:travel.${link}.proves`)}
        </p>
        {here.length > 0 && (
          <>
            <p className={parts.quiet}>{t('ui:travel.messages')}</p>
            <ul className={styles.plates}>
              {here.map((symptom) => (
                <li key={symptom.id}>
                  <SymptomPlate symptom={symptom} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  )
}
