import { type ReactNode, useState } from 'react'
import { notSure } from '../../../knowledge/ids'
import { screenWords } from '../../screenWords'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { actName, moment, resultWords } from '../../wording'
import { useWords } from '../../words'
import { PickedPlate } from '../Plate/Plate'
import { Prose } from '../Prose/Prose'
import { PrintedCall } from './PrintedCall'
import styles from './PrintedCase.module.css'
import { PrintedNow } from './PrintedNow'

/** Causes that are named on paper; the link shows the others. */
const named = 3

/**
 * A case on paper, for whoever takes over at the till or at the telephone: the payment first, then what to do and what to
 * say, then what was told and tried. One column on a till roll, two on a sheet.
 */
export function PrintedCase() {
  const { walk, windows } = useApp()
  const { t } = useWords()
  return (
    <article className={styles.paper} aria-label={t('ui:print.label')}>
      <State />
      <Facts />
      <div className={styles.columns}>
        <div>
          <PrintedNow />
        </div>
        <div>
          <PrintedCall />
        </div>
        <div>
          <Told />
          <Tried />
          <Likely />
        </div>
      </div>
      <p className={styles.link}>
        <span>{`${t('ui:report.link')}${t('ui:colon')}`}</span>
        <span>{windows.linkTo(walk.session)}</span>
      </p>
    </article>
  )
}

/** What is known of the payment, what to do about it and what to tell the customer; and whatever else is open. */
function State() {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t, optional } = words
  const { band, sales } = walk
  const say = optional(`money:${band}.say`)
  return (
    <section className={styles.state} aria-label={t('ui:moneyBand.label')}>
      <h1>{t(`money:${band}.state`)}</h1>
      <p>
        <b>
          <Prose text={t(`money:${band}.do`)} />
        </b>
      </p>
      {say !== null && (
        <p>
          <span>{`${t('ui:moneyBand.tell')}${t('ui:colon')}`}</span>
          <span>{say}</span>
        </p>
      )}
      {(sales.memory === 'holds' || sales.memory === 'lost') && (
        <p>{t(`ui:moneyBand.memory.${sales.memory}`)}</p>
      )}
      {sales.parked.map(({ picked }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sale has no name of its own, and none is put before another
        <p key={place}>
          <span>
            {picked === null
              ? t('ui:moneyBand.parkedPlain')
              : t('ui:moneyBand.parked', { what: screenWords(words, knowledge, picked) })}
          </span>
          <span>{`${t('ui:colon')}${t('ui:openPayment.never')}`}</span>
        </p>
      ))}
    </section>
  )
}

/** The message, those before it, and when. */
function Facts() {
  const { walk, windows } = useApp()
  const words = useWords()
  const { t } = words
  const [now] = useState(windows.now)
  const { picked, earlier, startedAt, edition } = walk.session
  return (
    <dl className={styles.facts}>
      {picked !== null && (
        <Fact name={t('ui:report.symptom')}>
          <PickedPlate picked={picked} />
        </Fact>
      )}
      {earlier.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same message may have come twice, and none is put before another
        <Fact key={place} name={t('ui:report.earlier')}>
          <PickedPlate picked={one.picked} />
        </Fact>
      ))}
      {startedAt !== null && <Fact name={t('ui:print.begun')}>{moment(words, startedAt)}</Fact>}
      <Fact name={t('ui:print.printed')}>{moment(words, now)}</Fact>
      <Fact name={`${t('ui:name')} ${t('ui:report.edition')}`}>{edition}</Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** The answers that hold. */
function Told() {
  const { walk } = useApp()
  const { t } = useWords()
  const asked = useQuestionWords()
  const told = walk.answers.filter(({ awake }) => awake)
  if (told.length === 0) return null
  return (
    <section aria-labelledby="paper-told">
      <h2 id="paper-told">{t('ui:report.answers')}</h2>
      <ul className={styles.told}>
        {told.map(({ question, answer, by }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question that repeats is there more than once
          <li key={place}>
            <span className={styles.asked}>{asked(question).ask}</span>{' '}
            <b>
              <span>{answer === notSure ? t('ui:answers.unsure') : asked(question).option(answer)}</span>
              {by === 'measured' && <span>{` (${t('ui:check.by')})`}</span>}
            </b>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was tried, each with how it ended. */
function Tried() {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const tried = walk.tried.flatMap(({ remedy, result }) => {
    const name = actName(words, knowledge, remedy)
    return name === null ? [] : [{ remedy, name, end: resultWords(words, knowledge, { remedy, result }) }]
  })
  if (tried.length === 0) return null
  return (
    <section aria-labelledby="paper-tried">
      <h2 id="paper-tried">{t('ui:report.tried')}</h2>
      <ul className={styles.told}>
        {tried.map(({ remedy, name, end }) => (
          <li key={remedy}>
            <span>{name}</span> <b>{end}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The likeliest causes, for whoever repairs it. */
function Likely() {
  const { walk } = useApp()
  const { t } = useWords()
  const ranked = (walk.diagnosis?.ranked ?? []).slice(0, named)
  if (ranked.length === 0) return null
  return (
    <section aria-labelledby="paper-likely">
      <h2 id="paper-likely">{t('ui:report.likely')}</h2>
      <ul className={styles.told}>
        {ranked.map(({ cause, likelihood }) => (
          <li key={cause}>
            <span>{t(`${cause}.name`)}</span> <b>{t(`ui:likelihood.${likelihood}`)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
