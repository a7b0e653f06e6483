import type { Knowledge } from '../../../knowledge/schema'
import { callNow, type Request, requestOf } from '../../../wizard/case/request'
import type { Walk } from '../../../wizard/case/walk'
import { machineNumbers } from '../../preferences'
import { screenWords } from '../../screenWords'
import { useApp, usePreferences } from '../../useApp'
import { useWords } from '../../words'
import { requestWords } from '../Call/requestWords'
import { Prose } from '../Prose/Prose'
import styles from './PrintedCase.module.css'

/** The call of the step, else the one to make if the step does not help; null where nobody is to be called. */
function callOf(knowledge: Knowledge, walk: Walk): Request | null {
  const { step } = walk
  switch (step.kind) {
    case 'choose-symptom':
    case 'solved':
      return null
    case 'try':
    case 'settle':
    case 'wait-for':
      return requestOf(knowledge, walk, step.remedy) ?? callNow(knowledge, walk)
    default:
      return callNow(knowledge, walk)
  }
}

/** Whom to call and what to say, with the numbers that were noted, and lines to write on for all that was not. */
export function PrintedCall() {
  const { walk, knowledge } = useApp()
  const request = callOf(knowledge, walk)
  return request === null ? null : <Call request={request} />
}

function Call({ request }: { request: Request }) {
  const { walk, knowledge } = useApp()
  const numbers = usePreferences((state) => state.numbers)
  const contact = usePreferences((state) => state.contact)
  const words = useWords()
  const { t } = words
  const { to, ready, besides } = request
  const screen = screenWords(words, knowledge, walk.session.picked)
  const { ask, say, theyAsk } = requestWords(words, request, screen, numbers)
  const ofMachine = machineNumbers.filter((one) => ready.includes(one))
  const others = ready.filter((item) => !ofMachine.some((one) => one === item))
  return (
    <section aria-labelledby="paper-call">
      <h2 id="paper-call">{t('ui:call.who', { owner: t(`ui:owner.${to}`) })}</h2>
      {ask !== null && <p>{ask}</p>}
      <div className={styles.say}>
        <b>{t('ui:call.say')}</b>
        {say.map((sentence) => (
          <p key={sentence}>
            <Prose text={sentence} />
          </p>
        ))}
        {besides.length > 0 && (
          <>
            <b>{t('ui:call.also')}</b>
            <ul className={styles.plain}>
              {besides.map((one) => (
                <li key={one}>{t(`${one}.ask`)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p>{t('ui:call.never')}</p>
      <Lines
        rows={[
          ...(to === 'acquirer' ? [{ name: t('ui:call.contact'), text: contact }] : []),
          ...ofMachine.map((one) => ({ name: t(`ui:ready.${one}`), text: numbers[one] })),
        ]}
      />
      <Boxes title={t('ui:call.ready')} items={others.map((item) => t(`ui:ready.${item}`))} />
      <Boxes title={t('ui:call.theyAsk')} items={theyAsk} />
      {to !== 'cardholder' && (
        <Lines
          rows={(['reference', 'who', 'when'] as const).map((one) => ({
            name: t(`ui:print.${one}`),
            text: '',
          }))}
        />
      )}
    </section>
  )
}

/** What was noted, or room to write it. */
function Lines({ rows }: { rows: readonly { name: string; text: string }[] }) {
  if (rows.length === 0) return null
  return (
    <dl className={styles.lines}>
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text === '' ? <span className={styles.blank}>&nbsp;</span> : text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Boxes({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.boxes}>
        {items.map((item) => (
          <li key={item}>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
