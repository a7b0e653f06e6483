import clsx from 'clsx'
import { guidesOf } from '../../../knowledge/claims/claimIds'
import type { SayingStanding, Sayings } from '../../../knowledge/claims/otherThings'
import { saidKinds } from '../../../knowledge/claims/saidKinds'
import type { ClaimVerdicts, OursId } from '../../../knowledge/claims/schema'
import type { SymptomId } from '../../../knowledge/ids'
import type { Words } from '../../words'
import { useWords } from '../../words'
import { Icon, type IconName } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { HowWeKnow } from '../Why/HowWeKnow'
import { claimKey } from './claimKey'
import styles from './SayingList.module.css'

/** The mark before a verdict, so that true and wrong differ in shape and not in colour alone. */
export const standingMarks: Readonly<Record<SayingStanding, IconName>> = {
  kept: 'established',
  open: 'established',
  low: 'established',
  restated: 'nearly',
  claimed: 'claimed',
  dropped: 'notSo',
  harmful: 'stop',
}

/** Sayings of guides by kind; those with one verdict for one reason are together, so the reason is read once. */
export function SayingList({
  about,
  sayings,
  reasons,
}: {
  /** The message they are said of. */
  about: SymptomId | null
  sayings: readonly Sayings[]
  reasons: ClaimVerdicts['reasons']
}) {
  const { t } = useWords()
  const guides = new Set(
    sayings.flatMap(({ judgements }) => judgements.flatMap(({ claims }) => guidesOf(claims))),
  )
  return (
    <>
      <p className={layout.quiet}>
        <Prose
          text={t('claim:said', {
            guides: [...guides].map((id) => t(`claim:guide.${id}`)).join(t('claim:and')),
          })}
        />
      </p>
      {saidKinds
        .filter((kind) => sayings.some((group) => group.kind === kind))
        .map((kind) => (
          <section className={styles.kind} key={kind} aria-label={t(`claim:kind.${kind}`)}>
            <h3>
              <Phrases text={t(`claim:kind.${kind}`)} />
            </h3>
            {sayings
              .filter((group) => group.kind === kind)
              .map((group) => (
                <Group
                  about={about}
                  group={group}
                  reasons={reasons}
                  key={`${group.standing} ${group.reason}`}
                />
              ))}
          </section>
        ))}
    </>
  )
}

/** Sayings, what is true of them, and how we know. */
function Group({
  about,
  group,
  reasons,
}: {
  about: SymptomId | null
  group: Sayings
  reasons: ClaimVerdicts['reasons']
}) {
  const { t } = useWords()
  const { standing, reason, judgements } = group
  const known = reason === null ? undefined : reasons[reason]
  const ours = judgements.map((judgement) => (judgement.ours ?? []).filter((id) => id !== about))
  const shared = ours.length > 1 && ours.every((ids) => ids.join() === ours[0]?.join()) ? ours[0] : undefined
  return (
    <div className={styles.group}>
      <ul className={styles.sayings}>
        {judgements.map(({ said }, i) => (
          <li key={said}>
            {t(claimKey(said))}
            {shared === undefined && <Ours ids={ours[i] ?? []} />}
          </li>
        ))}
        {shared !== undefined && shared.length > 0 && (
          <li>
            <Ours ids={shared} />
          </li>
        )}
      </ul>
      <p className={styles.verdict}>
        <b className={clsx(standing === 'harmful' && styles.harmful)}>
          <Icon name={standingMarks[standing]} size="s" />
          {t(`claim:treatment.${standing}`)}
        </b>{' '}
        {reason !== null && <Prose text={t(claimKey(reason))} />}
      </p>
      {known !== undefined && <HowWeKnow standing={known} />}
    </div>
  )
}

/** Entries of ours that say the same, or say it rightly. */
function Ours({ ids }: { ids: readonly OursId[] }) {
  const words = useWords()
  if (ids.length === 0) return null
  return (
    <small>
      <Prose text={words.t('claim:instead', { names: ids.map((id) => oursName(words, id)).join(' · ') })} />
    </small>
  )
}

/** The name of an entry of ours where people read it. */
function oursName({ t }: Words, id: OursId): string {
  if (isOf('question', id)) return t(`${id}.ask`)
  if (isOf('warning', id)) return t(`${id}.text`)
  if (isOf('reading', id)) return t(`${id}.where`)
  return t(`${id}.name`)
}

const isOf = <Kind extends string>(kind: Kind, id: OursId): id is Extract<OursId, `${Kind}:${string}`> =>
  id.startsWith(`${kind}:`)
