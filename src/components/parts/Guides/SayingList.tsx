import clsx from 'clsx'
import { guidesOf } from '../../../knowledge/claims/claimIds'
import type { SayingStanding, Sayings } from '../../../knowledge/claims/otherThings'
import { saidKinds } from '../../../knowledge/claims/saidKinds'
import type { ClaimVerdicts, OursId } from '../../../knowledge/claims/schema'
import type { SymptomId } from '../../../knowledge/ids'
import type { Words } from '../../words'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
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

interface SayingsProps {
  /** The message they are said of. */
  about: SymptomId | null
  sayings: readonly Sayings[]
  reasons: ClaimVerdicts['reasons']
}

/** Sayings of guides by kind; those with one verdict for one reason are together, so the reason is read once. */
export function SayingList({ about, sayings, reasons }: SayingsProps) {
  const { t } = useWords()
  return (
    <>
      <SaidBy sayings={sayings} />
      {saidKinds
        .filter((kind) => sayings.some((group) => group.kind === kind))
        .map((kind) => (
          <section className={styles.kind} key={kind} aria-label={t(`claim:kind.${kind}`)}>
            <h3>
              <Phrases text={t(`claim:kind.${kind}`)} />
            </h3>
            <Groups
              about={about}
              sayings={sayings.filter((group) => group.kind === kind)}
              reasons={reasons}
            />
          </section>
        ))}
    </>
  )
}

/** The guides that say it. */
export function SaidBy({ sayings }: { sayings: readonly Sayings[] }) {
  const { t } = useWords()
  const guides = new Set(
    sayings.flatMap(({ judgements }) => judgements.flatMap(({ claims }) => guidesOf(claims))),
  )
  return (
    <p className={clsx(layout.quiet, layout.text)}>
      <Prose
        text={t('claim:said', {
          guides: [...guides].map((id) => t(`claim:guide.${id}`)).join(t('claim:and')),
        })}
      />
    </p>
  )
}

/** Groups of sayings one below the other; `whole` shows what is behind each verdict without a press, as paper must. */
export function Groups({ about, sayings, reasons, whole = false }: SayingsProps & { whole?: boolean }) {
  return (
    <>
      {sayings.map((group) => (
        <Group
          about={about}
          group={group}
          reasons={reasons}
          whole={whole}
          key={`${group.kind} ${group.standing} ${group.reason}`}
        />
      ))}
    </>
  )
}

/** The verdict, the sayings it is on, and why; what we say in their place, and how we know, unfold. */
function Group({
  about,
  group: { standing, reason, judgements },
  reasons,
  whole,
}: {
  about: SymptomId | null
  group: Sayings
  reasons: ClaimVerdicts['reasons']
  whole: boolean
}) {
  const { t } = useWords()
  const known = reason === null ? undefined : reasons[reason]
  const ours = [...new Set(judgements.flatMap((judgement) => judgement.ours ?? []))].filter(
    (id) => id !== about,
  )
  const behind = (
    <>
      <Ours ids={ours} />
      {known !== undefined && <HowWeKnow standing={known} />}
    </>
  )
  return (
    <div className={styles.group}>
      <div>
        <p className={clsx(styles.verdict, standing === 'harmful' && styles.harmful)}>
          <Icon name={standingMarks[standing]} size="s" />
          <span>{t(`claim:treatment.${standing}`)}</span>
        </p>
        <ul className={styles.sayings}>
          {judgements.map(({ said }) => (
            <li key={said}>{t(claimKey(said))}</li>
          ))}
        </ul>
      </div>
      <div>
        {reason !== null && (
          <p>
            <Prose text={t(claimKey(reason))} />
          </p>
        )}
        {whole
          ? behind
          : (ours.length > 0 || known !== undefined) && (
              <Disclosure late title={t('claim:behind')}>
                {behind}
              </Disclosure>
            )}
      </div>
    </div>
  )
}

/** Entries of ours that say the same, or say it rightly. */
function Ours({ ids }: { ids: readonly OursId[] }) {
  const words = useWords()
  if (ids.length === 0) return null
  return (
    <p>
      <Prose
        text={words.t('claim:instead', { names: ids.map((id) => oursName(words, id)).join('\u00a0· ') })}
      />
    </p>
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
