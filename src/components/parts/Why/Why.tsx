import { codeSeen } from '../../../knowledge/schema'
import { isCode } from '../../../wizard/case/picked'
import { rulesBehind } from '../../../wizard/case/rulesBehind'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { CodeFacts } from '../Codes/CodeFacts'
import { Disclosure, Disclosures } from '../Disclosure/Disclosure'
import parts from '../parts.module.css'
import { Comparisons } from './Comparisons'
import { HowWeKnow } from './HowWeKnow'
import { Readings } from './Readings'
import { Folklore, Rules } from './Rules'
import styles from './Why.module.css'

/** Why we think so: what the message means and how we know, what is judgement, rules, and how sure the ranking is. */
export function Why() {
  const { walk, knowledge } = useApp()
  const { t, has } = useWords()
  const symptom = walk.symptom === null ? undefined : knowledge.symptoms[walk.symptom]
  if (symptom === undefined || walk.diagnosis === null) return null
  const { hostCode, codeTable } = symptom
  const causes = walk.diagnosis.ranked.slice(0, shown)
  const { rules, folklore } = rulesBehind(
    knowledge,
    symptom.id,
    causes.map(({ cause }) => cause),
  )
  const picked = walk.session.picked
  const where = walk.answers.find(({ question }) => question === knowledge.codeLeads.entry)?.answer
  return (
    <section className={parts.section} aria-labelledby="why">
      <h2 id="why">{t('ui:result.why')}</h2>
      <ul>
        {picked !== null && isCode(picked) && (
          <li className={styles.claim}>
            <CodeFacts code={picked} seen={codeSeen.safeParse(where).data ?? null} />
          </li>
        )}
        <li className={styles.claim}>
          <p>{t(`${symptom.id}.meaning`)}</p>
          {hostCode !== undefined && codeTable !== undefined && (
            <p>{t('ui:result.table', { code: hostCode, table: t(`ui:table.${codeTable}`) })}</p>
          )}
          <HowWeKnow standing={symptom.standing} />
        </li>
        {has(`${symptom.id}.sale`) && (
          <li className={styles.claim}>
            <p>{t(`${symptom.id}.sale`)}</p>
          </li>
        )}
        {causes.map(({ cause }) => {
          const standing = knowledge.causes[cause]?.standing
          return standing === undefined ? null : (
            <li className={styles.claim} key={cause}>
              <p>
                <b>{t(`${cause}.name`)}</b>
                {has(`${cause}.because`) && (
                  <>
                    {t('ui:colon')}
                    {t(`${cause}.because`)}
                  </>
                )}
              </p>
              <HowWeKnow standing={standing} />
            </li>
          )
        })}
      </ul>
      <p className={`${parts.quiet} ${parts.above}`}>{t('ui:result.judgement')}</p>
      <Rules rules={rules} />
      <Disclosures>
        <Folklore told={folklore} />
        <Readings symptom={symptom.id} />
        <Disclosure title={t('ui:explanation.ranking')} late>
          <Comparisons shown={shown} />
        </Disclosure>
        <Disclosure title={t('ui:result.how')}>
          <Shares />
        </Disclosure>
      </Disclosures>
    </section>
  )
}

/** Causes whose standing is shown: those that stand open in the ranking. */
const shown = 3

/** Figures, rounded to 5 %, only for who asks for them. */
function Shares() {
  const { walk } = useApp()
  const { t } = useWords()
  const rounded = (probability: number) => `${Math.round(probability * 20) * 5} %`
  return (
    <>
      <p>{t('ui:result.howNote')}</p>
      <dl className={styles.shares}>
        {walk.diagnosis?.ranked.map(({ cause, probability }) => (
          <div key={cause}>
            <dt>{t(`${cause}.name`)}</dt>
            <dd>{rounded(probability)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('ui:result.otherShare')}</dt>
          <dd>{rounded(walk.diagnosis?.other ?? 0)}</dd>
        </div>
      </dl>
    </>
  )
}
