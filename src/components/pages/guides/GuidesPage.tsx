import clsx from 'clsx'
import { type ReactNode, useState } from 'react'
import {
  allSayings,
  foundingOf,
  grouped,
  notInGuides,
  type Sayings,
  sayingStandings,
} from '../../../knowledge/claims/otherThings'
import type { ClaimVerdicts, SymptomAccount } from '../../../knowledge/claims/schema'
import type { SymptomId } from '../../../knowledge/ids'
import type { Symptom } from '../../../knowledge/schema'
import { Button } from '../../parts/Button/Button'
import { claimKey } from '../../parts/Guides/claimKey'
import { SayingList, standingMarks } from '../../parts/Guides/SayingList'
import { useClaims } from '../../parts/Guides/useClaims'
import { Icon } from '../../parts/Icon/Icon'
import { Kicker } from '../../parts/Kicker/Kicker'
import layout from '../../parts/layout.module.css'
import { NotLoaded } from '../../parts/NotLoaded/NotLoaded'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { SymptomPlate } from '../../parts/Plate/Plate'
import { Prose } from '../../parts/Prose/Prose'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { HowWeKnow } from '../../parts/Why/HowWeKnow'
import { type NamedText, WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import styles from './GuidesPage.module.css'

/** The sayings of guides about a message, or about all of them, what is true, and how we know. */
export function GuidesPage({ symptom }: { symptom: SymptomId | null }): ReactNode {
  const { knowledge } = useApp()
  const { t } = useWords()
  const late = useClaims()
  const claims = late.state === 'here' ? late.part : null
  const [founding] = symptom === null || claims === null ? [] : foundingOf(knowledge, claims, symptom)
  const about = founding === undefined ? undefined : knowledge.symptoms[founding]
  const said = claims?.symptoms.find((one) => one.symptom === founding)
  return (
    <div className={styles.page}>
      {about !== undefined && (
        <Kicker>
          <SymptomPlate symptom={about} />
        </Kicker>
      )}
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:guides.title')} />
      </h1>
      {late.state === 'failed' && (
        <NotLoaded error={late.error}>
          <p className={layout.lede}>{t('ui:guides.notLoaded')}</p>
        </NotLoaded>
      )}
      {claims === null ? null : about !== undefined && said !== undefined ? (
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
  const { knowledge, walk } = useApp()
  const { choose } = useMoves()
  const { t } = useWords()
  const sayings = allSayings(knowledge, said)
  const missing = notInGuides(knowledge, said)
  return (
    <>
      <Section id="truth" title={t('claim:page.truth')}>
        <p>
          <Prose text={t(`${about.id}.meaning`)} />
        </p>
        <HowWeKnow standing={about.standing} />
        {walk.symptom !== about.id && (
          <Button kind="main" className={clsx(layout.above, layout.noPrint)} onClick={() => choose(about.id)}>
            {t('claim:page.start')}
          </Button>
        )}
      </Section>
      <Section id="list" title={t('claim:page.list')}>
        <Counts sayings={sayings} />
        <SayingList about={about.id} sayings={sayings} reasons={claims.reasons} />
      </Section>
      {missing.length > 0 && (
        <Section id="missing" title={t('claim:page.notInGuides')}>
          <p>{t('claim:page.notInGuidesLede')}</p>
          <ul className={styles.plain}>
            {missing.map((cause) => (
              <li key={cause}>{t(`${cause}.name`)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Messages claims={claims} here={about.id} />
      <HandOn symptom={about.id} sayings={sayings} />
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
      <p className={layout.lede}>{t('claim:page.lede')}</p>
      <Messages claims={claims} here={null} />
      <Section id="counts" title={t('claim:page.counts')}>
        <Counts sayings={sayings} />
      </Section>
      <Section id="how" title={t('claim:page.how')}>
        <p>{t('claim:page.howRead')}</p>
        <p className={layout.above}>{t('claim:page.howJudged')}</p>
        <p className={layout.above}>{t('claim:page.howNever')}</p>
      </Section>
      <Section id="general" title={t('claim:page.general')}>
        <SayingList about={null} sayings={general} reasons={claims.reasons} />
      </Section>
      <HandOn symptom={null} sayings={general} />
    </>
  )
}

/** The messages that guides write about, and the way to all of them. */
function Messages({ claims, here }: { claims: ClaimVerdicts; here: SymptomId | null }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const others = claims.symptoms.filter(({ symptom }) => symptom !== here)
  return (
    <Section as="nav" id="messages" title={t('claim:page.choose')} className={layout.noPrint}>
      <ul className={styles.messages}>
        {others.flatMap(({ symptom, judgements }) => {
          const about = knowledge.symptoms[symptom]
          if (about === undefined) return []
          return (
            <li key={symptom}>
              <PageButton kind="card" className={styles.message} to={{ page: 'guides', symptom }}>
                <SymptomPlate symptom={about} />
                <small>{t('claim:page.sayings', { count: judgements.length })}</small>
                <Icon name="next" size="s" />
              </PageButton>
            </li>
          )
        })}
      </ul>
      {here !== null && <PageButton to={{ page: 'guides', symptom: null }}>{t('claim:page.all')}</PageButton>}
    </Section>
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

/** Ways to use the page elsewhere: print it, hand on its address, say that a text is wrong. */
function HandOn({ symptom, sayings }: { symptom: SymptomId | null; sayings: readonly Sayings[] }) {
  const { windows } = useApp()
  const { t } = useWords()
  const [copied, setCopied] = useState<{ link: string; done: boolean } | null>(null)
  const link = windows.linkToGuides(symptom)
  const about = symptom === null ? [] : [symptom]
  const texts: NamedText[] = [
    ...about.map((id) => ({ name: t('claim:page.truth'), ids: [id] })),
    ...sayings.flatMap(({ kind, reason, judgements }) => {
      if (reason === null) return []
      const ids = [...about, reason, ...judgements.map(({ said }) => claimKey(said))]
      return {
        name: `${t(`claim:kind.${kind}`)}${t('ui:colon')}${t(claimKey(reason))}`,
        ids,
      }
    }),
  ]
  return (
    <div className={clsx(styles.handOn, layout.noPrint)}>
      <div className={layout.buttons}>
        <Button onClick={windows.print}>
          <Icon name="print" />
          {t('claim:page.print')}
        </Button>
        <Button onClick={() => windows.copyText(link).then((done) => setCopied({ link, done }))}>
          <Icon name="copy" />
          {t('claim:page.link')}
        </Button>
      </div>
      <p className={clsx(layout.quiet, layout.above)} role="status">
        {copied === null ? '' : copied.done ? t('claim:page.copied') : copied.link}
      </p>
      <WrongText texts={texts} />
    </div>
  )
}
