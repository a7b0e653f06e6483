import type { Rule } from '../../../knowledge/schema'
import { day } from '../../wording'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { HowWeKnow } from './HowWeKnow'
import styles from './Why.module.css'

/** The market rules behind a message and its first causes. */
export function Rules({ rules }: { rules: readonly Rule[] }) {
  const { t } = useWords()
  if (rules.length === 0) return null
  return (
    <div className={styles.rules}>
      <h3>
        <Phrases text={t('ui:result.rules', { count: rules.length })} />
      </h3>
      <RuleList rules={rules} />
    </div>
  )
}

/** Sayings that are told as rules and found nowhere: they are there to unfold, never beside the rules. */
export function Folklore({ told }: { told: readonly Rule[] }) {
  const { t } = useWords()
  if (told.length === 0) return null
  return (
    <Disclosure title={t('ui:result.folklore', { count: told.length })}>
      <RuleList rules={told} />
    </Disclosure>
  )
}

const RuleList = ({ rules }: { rules: readonly Rule[] }) => (
  <ul>
    {rules.map((rule) => (
      <RuleItem rule={rule} key={rule.id} />
    ))}
  </ul>
)

function RuleItem({ rule: { id, inForce, standing } }: { rule: Rule }) {
  const words = useWords()
  const { t } = words
  return (
    <li className={styles.claim}>
      <p>
        <b>{t(`${id}.name`)}</b>
        <span>{`${t('ui:colon')}${t(`${id}.says`)}`}</span>
      </p>
      <p className={layout.quiet}>
        <span>{`${t('ui:result.atTill')}${t('ui:colon')}`}</span>
        <Prose text={t(`${id}.till`)} />
      </p>
      {standing.kind === 'judged' && <p className={layout.quiet}>{t(`${id}.because`)}</p>}
      {standing.kind === 'claimed' && <p className={layout.quiet}>{t(`${id}.claim`)}</p>}
      <HowWeKnow standing={standing}>
        {standing.kind === 'claimed' ? (
          <span>{t(`${id}.differs`)}</span>
        ) : inForce === null ? (
          <span>{t('ui:result.noDate')}</span>
        ) : (
          <time dateTime={inForce}>{t('ui:result.inForce', { date: day(words, inForce) })}</time>
        )}
      </HowWeKnow>
    </li>
  )
}
