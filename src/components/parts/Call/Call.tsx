import type { ReactNode } from 'react'
import type { Request } from '../../../wizard/case/request'
import { screenWords } from '../../screenWords'
import { useApp, usePreferences } from '../../useApp'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import styles from './Call.module.css'
import { Contact } from './Contact'
import { Ready } from './Ready'
import { requestWords } from './requestWords'

/**
 * A call: whom to ask, what to say, and what else to ask for in it; what to have ready and what they may ask fold.
 * Numbers come only from what the merchant noted. `screen` is what the terminal shows, where it is not the message of the
 * case; what is asked for is not said again where the page is `named` after it.
 */
export function Call({
  request,
  facts,
  steps,
  screen,
  named = false,
}: {
  request: Request
  facts?: ReactNode
  /** The call step by step, what comes after it included. */
  steps?: ReactNode
  screen?: string
  named?: boolean
}) {
  const { walk, knowledge } = useApp()
  const numbers = usePreferences((state) => state.numbers)
  const words = useWords()
  const { t } = words
  const { to, ready } = request
  const { ask, say, theyAsk } = requestWords(
    words,
    request,
    screen ?? screenWords(words, knowledge, walk.session.picked),
    numbers,
  )
  return (
    <section aria-label={t('ui:call.title')}>
      <div className={styles.whom}>
        <p>
          <b>{t('ui:call.who', { owner: t(`ui:owner.${to}`) })}</b>
          {to === 'acquirer' && (
            <>
              {' '}
              <small>{t('ui:call.acquirer')}</small>
            </>
          )}
        </p>
        {ask !== null && !named && <p>{ask}</p>}
        {to === 'acquirer' && <Contact />}
      </div>
      <Say sentences={say} />
      <Besides asked={request.besides} />
      <div className={styles.folds}>
        {(ready.length > 0 || theyAsk.length > 0) && (
          <Disclosure title={t('ui:call.ready')}>
            <Ready items={ready} />
            <TheyAsk questions={theyAsk} />
          </Disclosure>
        )}
        {facts}
        {steps !== undefined && (
          <Disclosure title={t('ui:call.steps')} late>
            {steps}
          </Disclosure>
        )}
      </div>
    </section>
  )
}

function TheyAsk({ questions }: { questions: readonly string[] }) {
  const { t } = useWords()
  if (questions.length === 0) return null
  return (
    <>
      <h2 className={styles.head}>
        <Phrases text={t('ui:call.theyAsk')} />
      </h2>
      <ul className={styles.bullets}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  )
}

/** What else is asked for in the same call, likeliest first. */
function Besides({ asked }: { asked: Request['besides'] }) {
  const { t } = useWords()
  if (asked.length === 0) return null
  return (
    <>
      <h2 className={styles.head} id="also">
        <Phrases text={t('ui:call.also')} />
      </h2>
      <ol className={styles.bullets} aria-labelledby="also">
        {asked.map((remedy) => (
          <li key={remedy}>{t(`${remedy}.ask`)}</li>
        ))}
      </ol>
    </>
  )
}

function Say({ sentences }: { sentences: readonly string[] }) {
  const { t } = useWords()
  return (
    <div className={styles.say}>
      <p className={styles.label}>
        <Icon name="speech" size="s" />
        <span>{t('ui:call.say')}</span>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Prose text={sentence} />
        </p>
      ))}
      <p className={layout.quiet}>{t('ui:call.never')}</p>
    </div>
  )
}
