import type { ReactNode } from 'react'
import type { Sayings } from '../../../knowledge/claims/otherThings'
import { saidKinds } from '../../../knowledge/claims/saidKinds'
import type { ClaimVerdicts } from '../../../knowledge/claims/schema'
import type { SymptomId } from '../../../knowledge/ids'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { Groups } from '../../parts/Guides/SayingList'
import { Phrases } from '../../parts/Phrases/Phrases'
import { useWords } from '../../words'
import styles from './GuidesPage.module.css'

/** What would do harm and what the message is said to mean lie open, before the kinds with all the rest. */
export function ByKind({
  about,
  sayings,
  reasons,
  whole,
}: {
  about: SymptomId
  sayings: readonly Sayings[]
  reasons: ClaimVerdicts['reasons']
  whole: boolean
}) {
  const harmful = sayings.filter(({ standing }) => standing === 'harmful')
  const meant = sayings.filter(({ kind, standing }) => kind === 'statement' && standing !== 'harmful')
  const first = whole ? [] : [...harmful, ...meant]
  const rest = saidKinds.flatMap((kind) => {
    const groups = sayings.filter((group) => group.kind === kind && !first.includes(group))
    return groups.length === 0 ? [] : [{ kind, groups }]
  })
  return (
    <>
      <Groups about={about} sayings={first} reasons={reasons} />
      {rest.map(({ kind, groups }) => (
        <Kind key={kind} kind={kind} count={countOf(groups)} whole={whole}>
          <Groups about={about} sayings={groups} reasons={reasons} whole={whole} />
        </Kind>
      ))}
    </>
  )
}

const countOf = (groups: readonly Sayings[]): number =>
  groups.reduce((all, { judgements }) => all + judgements.length, 0)

function Kind({
  kind,
  count,
  whole,
  children,
}: {
  kind: Sayings['kind']
  count: number
  whole: boolean
  children: ReactNode
}) {
  const { t } = useWords()
  const words = t(`claim:kind.${kind}`)
  return whole ? (
    <section className={styles.kind} aria-label={words}>
      <h3>
        <Phrases text={words} />
      </h3>
      {children}
    </section>
  ) : (
    <Disclosure late title={t('claim:page.kindCount', { kind: words, count })}>
      <div className={styles.unfolded}>{children}</div>
    </Disclosure>
  )
}
