import type { Words } from '../../i18n'
import { useWords } from '../../i18n'
import { guidesOf } from '../../knowledge/claims/claimIds'
import type { SayingStanding, Sayings } from '../../knowledge/claims/otherThings'
import { saidKinds } from '../../knowledge/claims/saidKinds'
import type { ClaimsAccount, Judgement, OursId } from '../../knowledge/claims/schema'
import { Icon, type IconName } from '../Icon/Icon'
import { Prose } from '../Prose/Prose'
import { HowWeKnow } from '../Why/HowWeKnow'
import styles from './SayingList.module.css'

/** What stands before a saying, so that true and wrong differ in shape and not in colour alone. */
export const standingMarks: Readonly<Record<SayingStanding, IconName>> = {
  kept: 'established',
  open: 'established',
  low: 'established',
  restated: 'nearly',
  claimed: 'claimed',
  dropped: 'notSo',
  harmful: 'stop',
}

/** Sayings of guides by kind; those that stand alike for one reason are together, so the reason is read once. */
export function SayingList({ sayings, reasons }: { sayings: readonly Sayings[]; reasons: Reasons }) {
  const { t } = useWords()
  return saidKinds.flatMap((kind) => {
    const groups = sayings.filter((group) => group.kind === kind)
    if (groups.length === 0) return []
    return (
      <section className={styles.kind} key={kind} aria-label={t(`claim:kind.${kind}`)}>
        <h3>{t(`claim:kind.${kind}`)}</h3>
        {groups.map((group) => (
          <Group group={group} reasons={reasons} key={`${group.standing} ${group.reason}`} />
        ))}
      </section>
    )
  })
}

type Reasons = ClaimsAccount['reasons']

function Group({ group, reasons }: { group: Sayings; reasons: Reasons }) {
  const words = useWords()
  const { t } = words
  const { standing, reason, judgements } = group
  const known = reason === null ? undefined : reasons[reason]
  const guides = [...new Set(judgements.flatMap(({ claims }) => guidesOf(claims)))]
  return (
    <div className={styles.group}>
      <p className={`${styles.standing} ${standing === 'harmful' ? styles.harmful : ''}`}>
        <Icon name={standingMarks[standing]} size="s" />
        {t(`claim:treatment.${standing}`)}
      </p>
      {reason !== null && (
        <p>
          <Prose text={t(`claim:${reason.replace(':', '.')}`)} />
        </p>
      )}
      <ul className={styles.sayings}>
        {judgements.map((judgement) => (
          <li key={judgement.said}>
            <Saying judgement={judgement} />
          </li>
        ))}
      </ul>
      <p className={styles.said}>
        <Prose
          text={t('claim:said', {
            guides: guides.map((id) => t(`claim:guide.${id}`)).join(t('claim:and')),
          })}
        />
      </p>
      {known !== undefined && <HowWeKnow standing={known} />}
    </div>
  )
}

function Saying({ judgement: { said, ours = [] } }: { judgement: Judgement }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <span>{t(`claim:${said.replace(':', '.')}`)}</span>
      {ours.length > 0 && (
        <small>
          {' '}
          <Prose
            text={t('claim:instead', {
              names: ours.map((id) => oursName(words, id)).join(t('ui:semicolon')),
            })}
          />
        </small>
      )}
    </>
  )
}

/** What an entry of ours is called where people read it. */
function oursName({ t }: Words, id: OursId): string {
  const [kind = ''] = id.split(':')
  return t(`${id}.${nameParts[kind] ?? 'name'}`)
}

const nameParts: Readonly<Record<string, string>> = { question: 'ask', warning: 'text', reading: 'where' }
