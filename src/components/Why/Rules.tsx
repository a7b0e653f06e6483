import { useWords } from '../../i18n'
import type { CauseId, Rule, SymptomId } from '../../knowledge/schema'
import { rulesBehind } from '../../wizard/rulesBehind'
import { useGuide } from '../guide'
import { Prose } from '../Prose/Prose'
import parts from '../parts.module.css'
import { day } from '../wording'
import { HowWeKnow } from './HowWeKnow'
import styles from './Why.module.css'

/** The market rules behind a message and its first causes. What is only told has a list of its own. */
export function Rules({ symptom, causes }: { symptom: SymptomId; causes: readonly CauseId[] }) {
  const { knowledge } = useGuide()
  const { t } = useWords()
  const { rules, folklore } = rulesBehind(knowledge, symptom, causes)
  return (
    <>
      <RuleList title={t('ui:result.rules', { count: rules.length })} rules={rules} />
      <RuleList title={t('ui:result.folklore')} rules={folklore} />
    </>
  )
}

function RuleList({ title, rules }: { title: string; rules: readonly Rule[] }) {
  if (rules.length === 0) return null
  return (
    <div className={styles.rules}>
      <h3>{title}</h3>
      <ul>
        {rules.map((rule) => (
          <RuleItem rule={rule} key={rule.id} />
        ))}
      </ul>
    </div>
  )
}

function RuleItem({ rule: { id, inForce, standing } }: { rule: Rule }) {
  const words = useWords()
  const { t } = words
  const said = (part: string) => <Prose text={t(`${id}.${part}`)} />
  return (
    <li className={styles.claim}>
      <p>
        <b>{said('name')}</b>
        {t('ui:colon')}
        {said('says')}
      </p>
      <p>
        {t('ui:result.atTill')}
        {t('ui:colon')}
        {said('till')}
      </p>
      {standing.kind === 'judged' && <p className={parts.quiet}>{said('because')}</p>}
      {standing.kind === 'claimed' && (
        <p className={parts.quiet}>
          {said('claim')} {said('differs')}
        </p>
      )}
      <HowWeKnow standing={standing}>
        {inForce !== null ? (
          <time dateTime={inForce}>{t('ui:result.inForce', { date: day(words, inForce) })}</time>
        ) : (
          standing.kind !== 'claimed' && <span>{t('ui:result.noDate')}</span>
        )}
      </HowWeKnow>
    </li>
  )
}
