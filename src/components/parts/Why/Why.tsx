import clsx from 'clsx'
import type { CauseId } from '../../../knowledge/ids'
import type { Symptom } from '../../../knowledge/schema'
import { codeSeenIn } from '../../../wizard/case/code'
import { isCode } from '../../../wizard/case/picked'
import { rulesBehind } from '../../../wizard/case/rulesBehind'
import { shownCauses } from '../../../wizard/case/verdict'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { CodeFacts } from '../Codes/CodeFacts'
import { Disclosure, Disclosures } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { Optional } from '../Optional/Optional'
import { Comparisons } from './Comparisons'
import { HowWeKnow } from './HowWeKnow'
import { Readings } from './Readings'
import { Folklore, Rules } from './Rules'
import styles from './Why.module.css'

/** Our reasons: what the message means and how we know, what is judgement, rules, and how sure the ranking is. */
export function Why() {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const symptom = walk.symptom === null ? undefined : knowledge.symptoms[walk.symptom]
  if (symptom === undefined || walk.diagnosis === null) return null
  const causes = shownCauses(walk.diagnosis).open.map(({ cause }) => cause)
  const { rules, folklore } = rulesBehind(knowledge, symptom.id, causes)
  return (
    <>
      <ul>
        <Meaning symptom={symptom} />
        {causes.map((cause) => (
          <Because key={cause} cause={cause} />
        ))}
      </ul>
      <p className={clsx(layout.quiet, layout.above)}>{t('ui:result.judgement')}</p>
      <Rules rules={rules} />
      <Disclosures>
        <Folklore told={folklore} />
        <Readings symptom={symptom.id} />
        <Disclosure title={t('ui:explanation.ranking')} late>
          <Comparisons shown={causes.length} />
        </Disclosure>
        <Disclosure title={t('ui:result.how')} late>
          <Shares />
        </Disclosure>
      </Disclosures>
    </>
  )
}

/** The meaning of the message, after that of the code where one was picked. */
function Meaning({ symptom: { id, hostCode, codeTable, standing } }: { symptom: Symptom }) {
  const { walk, knowledge } = useApp()
  const { t, optional } = useWords()
  const { picked } = walk.session
  const sale = optional(`${id}.sale`)
  return (
    <>
      {picked !== null && isCode(picked) && (
        <li className={styles.claim}>
          <Optional>
            <CodeFacts code={picked} seen={codeSeenIn(knowledge, walk.answers)} />
          </Optional>
        </li>
      )}
      <li className={styles.claim}>
        <p>{t(`${id}.meaning`)}</p>
        {hostCode !== undefined && codeTable !== undefined && (
          <p>{t('ui:result.table', { code: hostCode, table: t(`ui:table.${codeTable}`) })}</p>
        )}
        <HowWeKnow standing={standing} />
      </li>
      {sale !== null && (
        <li className={styles.claim}>
          <p>{sale}</p>
        </li>
      )}
    </>
  )
}

/** The reason for suspecting a cause, and how we know. */
function Because({ cause }: { cause: CauseId }) {
  const { knowledge } = useApp()
  const { t, optional } = useWords()
  const because = optional(`${cause}.because`)
  const standing = knowledge.causes[cause]?.standing
  if (standing === undefined) return null
  return (
    <li className={styles.claim}>
      <p>
        <b>{t(`${cause}.name`)}</b>
        {because !== null && <span>{`${t('ui:colon')}${because}`}</span>}
      </p>
      <HowWeKnow standing={standing} />
    </li>
  )
}

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
