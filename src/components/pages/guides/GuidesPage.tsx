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
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { claimKey } from '../../parts/Guides/claimKey'
import { Groups, SaidBy, standingMarks } from '../../parts/Guides/SayingList'
import { useClaims } from '../../parts/Guides/useClaims'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { NotLoaded } from '../../parts/NotLoaded/NotLoaded'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Prose } from '../../parts/Prose/Prose'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { HowWeKnow } from '../../parts/Why/HowWeKnow'
import { type NamedText, WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { usePrintWhole } from '../../usePrintWhole'
import { useWords } from '../../words'
import { ByKind } from './ByKind'
import styles from './GuidesPage.module.css'
import { Messages } from './Messages'

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
  const { knowledge, walk, windows } = useApp()
  const { choose } = useMoves()
  const { t } = useWords()
  const { whole, showWhole, printWhole } = usePrintWhole(windows.print)
  const sayings = allSayings(knowledge, said)
  const missing = notInGuides(knowledge, said)
  return (
    <>
      <Messages claims={claims} here={about.id} />
      <Section id="truth" title={t('claim:page.truth')}>
        <p className={layout.text}>
          <Prose text={t(`${about.id}.meaning`)} />
        </p>
        <Disclosure late title={t('claim:behind')}>
          <div className={layout.text}>
            <HowWeKnow standing={about.standing} />
          </div>
        </Disclosure>
        {walk.symptom !== about.id && (
          <Button kind="main" className={clsx(layout.above, layout.noPrint)} onClick={() => choose(about.id)}>
            {t('claim:page.start')}
          </Button>
        )}
      </Section>
      <Section id="list" title={t('claim:page.list')}>
        <Counts sayings={sayings} />
        <SaidBy sayings={sayings} />
        {!whole && (
          <Button kind="link" className={layout.noPrint} onClick={showWhole}>
            {t('claim:page.openAll')}
          </Button>
        )}
        <ByKind about={about.id} sayings={sayings} reasons={claims.reasons} whole={whole} />
      </Section>
      {missing.length > 0 && (
        <NotInGuides whole={whole}>
          <p className={layout.text}>{t('claim:page.notInGuidesLede')}</p>
          <p className={clsx(layout.text, layout.above)}>
            {missing.map((cause) => t(`${cause}.name`)).join(t('ui:semicolon'))}
          </p>
        </NotInGuides>
      )}
      <HandOn symptom={about.id} sayings={sayings} print={printWhole} />
    </>
  )
}

function NotInGuides({ whole, children }: { whole: boolean; children: ReactNode }) {
  const { t } = useWords()
  const title = t('claim:page.notInGuides')
  return whole ? (
    <Section id="missing" title={title}>
      {children}
    </Section>
  ) : (
    <Disclosure late title={title}>
      {children}
    </Disclosure>
  )
}

function AllMessages({ claims }: { claims: ClaimVerdicts }) {
  const { knowledge, windows } = useApp()
  const { t } = useWords()
  const { whole, printWhole } = usePrintWhole(windows.print)
  const general = grouped(claims.general, [])
  const sayings = [...general, ...claims.symptoms.flatMap((one) => allSayings(knowledge, one))]
  const how = (['howRead', 'howJudged', 'howNever'] as const).map((part) => (
    <p className={clsx(layout.text, styles.how)} key={part}>
      {t(`claim:page.${part}`)}
    </p>
  ))
  return (
    <>
      <p className={clsx(layout.lede, layout.text)}>{t('claim:page.lede')}</p>
      <Messages claims={claims} here={null} />
      <Section id="counts" title={t('claim:page.counts')}>
        <Counts sayings={sayings} />
        {whole ? (
          how
        ) : (
          <Disclosure late title={t('claim:page.how')}>
            {how}
          </Disclosure>
        )}
      </Section>
      <Section id="general" title={t('claim:page.general')}>
        <Groups about={null} sayings={general} reasons={claims.reasons} whole={whole} />
      </Section>
      <HandOn symptom={null} sayings={general} print={printWhole} />
    </>
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
            <span>{t(`claim:treatment.${standing}`)}</span>
            <b>{count}</b>
          </li>
        )
      })}
    </ul>
  )
}

/** Ways to use the page elsewhere: print it, hand on its address, say that a text is wrong. */
function HandOn({
  symptom,
  sayings,
  print,
}: {
  symptom: SymptomId | null
  sayings: readonly Sayings[]
  print: () => void
}) {
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
        <Button onClick={print}>
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
      <div className={layout.text}>
        <WrongText texts={texts} />
      </div>
    </div>
  )
}
