import { useState } from 'react'
import {
  allSayings,
  foundingOf,
  grouped,
  notInGuides,
  type Sayings,
  sayingStandings,
} from '../../../knowledge/claims/otherThings'
import type { ClaimVerdicts, SymptomAccount } from '../../../knowledge/claims/schema'
import type { Symptom, SymptomId } from '../../../knowledge/schema'
import { SayingList, standingMarks } from '../../parts/Guides/SayingList'
import { useClaims } from '../../parts/Guides/useClaims'
import { Icon } from '../../parts/Icon/Icon'
import { SymptomPlate } from '../../parts/Plate/Plate'
import { Prose } from '../../parts/Prose/Prose'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { HowWeKnow } from '../../parts/Why/HowWeKnow'
import { type NamedText, WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './GuidesPage.module.css'

/** What guides say about a message, or about all of them, what is true, and how we know. */
export function GuidesPage({ symptom }: { symptom: SymptomId | null }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const claims = useClaims()
  const [founding] =
    symptom === null || claims === null || claims === 'failed' ? [] : foundingOf(knowledge, claims, symptom)
  const about = founding === undefined ? undefined : knowledge.symptoms[founding]
  const said = claims === 'failed' ? undefined : claims?.symptoms.find((one) => one.symptom === founding)
  return (
    <div className={styles.page}>
      {about !== undefined && (
        <p className={parts.step}>
          <SymptomPlate symptom={about} />
        </p>
      )}
      <h1 tabIndex={-1}>{t('ui:guides.title')}</h1>
      {claims === 'failed' ? (
        <p className={parts.lede}>{t('ui:guides.notLoaded')}</p>
      ) : claims === null ? null : about !== undefined && said !== undefined ? (
        <OneMessage claims={claims} about={about} said={said} />
      ) : (
        <AllMessages claims={claims} />
      )}
      <SideLinks />
    </div>
  )
}

function OneMessage({
  claims,
  about,
  said,
}: {
  claims: ClaimVerdicts
  about: Symptom
  said: SymptomAccount
}) {
  const { knowledge, walk, store } = useApp()
  const { t } = useWords()
  const sayings = allSayings(knowledge, said)
  const missing = notInGuides(knowledge, said)
  return (
    <>
      <section className={parts.section} aria-labelledby="truth">
        <h2 id="truth">{t('claim:page.truth')}</h2>
        <p>
          <Prose text={t(`${about.id}.meaning`)} />
        </p>
        <HowWeKnow standing={about.standing} />
        {walk.symptom !== about.id && (
          <button
            className={`${parts.button} ${parts.main} ${parts.above} ${parts.noPrint}`}
            type="button"
            onClick={() => store.getState().choose(about.id)}
          >
            {t('claim:page.start')}
          </button>
        )}
      </section>
      <section className={parts.section} aria-labelledby="list">
        <h2 id="list">{t('claim:page.list')}</h2>
        <Counts sayings={sayings} />
        <SayingList about={about.id} sayings={sayings} reasons={claims.reasons} />
      </section>
      {missing.length > 0 && (
        <section className={parts.section} aria-labelledby="missing">
          <h2 id="missing">{t('claim:page.notInGuides')}</h2>
          <p>{t('claim:page.notInGuidesLede')}</p>
          <ul className={styles.plain}>
            {missing.map((cause) => (
              <li key={cause}>{t(`${cause}.name`)}</li>
            ))}
          </ul>
        </section>
      )}
      <Messages claims={claims} here={about.id} />
      <Page symptom={about.id} sayings={sayings} />
    </>
  )
}

function AllMessages({ claims }: { claims: ClaimVerdicts }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const general = grouped(claims.general, [])
  const sayings = [...general, ...claims.symptoms.flatMap((one) => allSayings(knowledge, one))]
  return (
    <>
      <p className={parts.lede}>{t('claim:page.lede')}</p>
      <Messages claims={claims} here={null} />
      <section className={parts.section} aria-labelledby="counts">
        <h2 id="counts">{t('claim:page.counts')}</h2>
        <Counts sayings={sayings} />
      </section>
      <section className={parts.section} aria-labelledby="how">
        <h2 id="how">{t('claim:page.how')}</h2>
        <p>{t('claim:page.howRead')}</p>
        <p className={parts.above}>{t('claim:page.howJudged')}</p>
        <p className={parts.above}>{t('claim:page.howNever')}</p>
      </section>
      <section className={parts.section} aria-labelledby="general">
        <h2 id="general">{t('claim:page.general')}</h2>
        <SayingList about={null} sayings={general} reasons={claims.reasons} />
      </section>
      <Page symptom={null} sayings={general} />
    </>
  )
}

/** The messages that guides write about, and the way to all of them. */
function Messages({ claims, here }: { claims: ClaimVerdicts; here: SymptomId | null }) {
  const { knowledge, store } = useApp()
  const { t } = useWords()
  const others = claims.symptoms.filter(({ symptom }) => symptom !== here)
  return (
    <nav className={`${parts.section} ${parts.noPrint}`} aria-labelledby="messages">
      <h2 id="messages">{t('claim:page.choose')}</h2>
      <ul className={styles.messages}>
        {others.flatMap(({ symptom, judgements }) => {
          const about = knowledge.symptoms[symptom]
          if (about === undefined) return []
          return (
            <li key={symptom}>
              <button type="button" onClick={() => store.getState().go({ at: 'guides', symptom })}>
                <SymptomPlate symptom={about} />
                <small>{t('claim:page.sayings', { count: judgements.length })}</small>
                <Icon name="next" size="s" />
              </button>
            </li>
          )
        })}
      </ul>
      {here !== null && (
        <button
          className={parts.link}
          type="button"
          onClick={() => store.getState().go({ at: 'guides', symptom: null })}
        >
          {t('claim:page.all')}
        </button>
      )}
    </nav>
  )
}

function Counts({ sayings }: { sayings: readonly Sayings[] }) {
  const { t } = useWords()
  return (
    <ul className={styles.counts}>
      {sayingStandings.flatMap((standing) => {
        const count = sayings
          .filter((group) => group.standing === standing)
          .reduce((all, { judgements }) => all + judgements.length, 0)
        if (count === 0) return []
        return (
          <li key={standing}>
            <Icon name={standingMarks[standing]} size="s" />
            {t(`claim:treatment.${standing}`)}
            <b>{count}</b>
          </li>
        )
      })}
    </ul>
  )
}

/** What can be done with the page: print it, hand on its address, say that a text is wrong. */
function Page({ symptom, sayings }: { symptom: SymptomId | null; sayings: readonly Sayings[] }) {
  const { windows } = useApp()
  const { t } = useWords()
  const [copied, setCopied] = useState<{ link: string; done: boolean } | null>(null)
  const link = windows.linkToGuides(symptom)
  const about = symptom === null ? [] : [symptom]
  const texts: NamedText[] = [
    ...about.map((id) => ({ name: t('claim:page.truth'), ids: [id] })),
    ...sayings.flatMap(({ kind, reason, judgements }) => {
      if (reason === null) return []
      const ids = [...about, reason, ...judgements.map(({ said }) => `claim:${said.replace(':', '.')}`)]
      return {
        name: `${t(`claim:kind.${kind}`)}${t('ui:colon')}${t(`claim:${reason.replace(':', '.')}`)}`,
        ids,
      }
    }),
  ]
  return (
    <div className={`${parts.section} ${parts.noPrint}`}>
      <div className={parts.buttons}>
        <button className={parts.button} type="button" onClick={windows.print}>
          <Icon name="print" />
          {t('claim:page.print')}
        </button>
        <button
          className={parts.button}
          type="button"
          onClick={() => windows.copyText(link).then((done) => setCopied({ link, done }))}
        >
          <Icon name="copy" />
          {t('claim:page.link')}
        </button>
      </div>
      <p className={`${parts.quiet} ${parts.above}`} role="status">
        {copied === null ? '' : copied.done ? t('claim:page.copied') : copied.link}
      </p>
      <WrongText texts={texts} />
    </div>
  )
}
