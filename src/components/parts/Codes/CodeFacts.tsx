import type { CodeSeen } from '../../../knowledge/codeLeads'
import type { Code } from '../../../knowledge/codes/schema'
import type { CodeId } from '../../../knowledge/ids'
import {
  type CodeBook,
  provesOf,
  readingsOf,
  retryOf,
  type ScopedReading,
  saidOf,
} from '../../../wizard/case/code'
import { charactersOf } from '../../screenWords'
import { useApp } from '../../useApp'
import { useLate } from '../../useLate'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { NotLoaded } from '../NotLoaded/NotLoaded'
import { Phrases } from '../Phrases/Phrases'
import styles from './Codes.module.css'
import { loadCodeBook } from './loadCodeBook'

/** The facts of a code, as far as they may be told: the book is fetched when they are first shown. */
export function CodeFacts({ code, seen }: { code: CodeId; seen: CodeSeen | null }) {
  const book = useLate(loadCodeBook)
  const { t } = useWords()
  if (book.state === 'failed') {
    return (
      <NotLoaded error={book.error}>
        <p className={layout.quiet}>{t('ui:code.notLoaded')}</p>
      </NotLoaded>
    )
  }
  return book.state === 'here' && <KnownFacts book={book.part} code={code} seen={seen} />
}

/** The same with the book at hand. A meaning that is not sure enough comes after the advice to read the code out. */
export function KnownFacts({ book, code, seen }: { book: CodeBook; code: CodeId; seen: CodeSeen | null }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const said = saidOf(knowledge, book, code, seen)
  const entry = book[code]
  return (
    <>
      {said.said === 'meaning' ? (
        <Facts code={code} reading={said.reading} />
      ) : (
        <p>{t(`code:book.${said.said}`, { code: charactersOf(code) })}</p>
      )}
      {entry !== undefined && (
        <OtherReadings
          code={entry}
          but={said.said === 'meaning' ? said.reading.scope : null}
          sure={said.said === 'meaning'}
        />
      )}
    </>
  )
}

/** One meaning of a code: who decides, what it proves, what may be done. */
export function Facts({ code, reading }: { code: CodeId; reading: ScopedReading }) {
  const { t, optional } = useWords()
  const { scope, decides, reach, confidence } = reading
  const words = `${code}.${scope}` as const
  const printed = optional(`${words}.printed`)
  const facts: [Fact, string][] = [
    ['means', t(`${words}.meaning`)],
    ...(printed === null ? [] : [['printed', printed] satisfies [Fact, string]]),
    [
      'decides',
      decides.length === 0
        ? t('code:book.decider.nobody')
        : decides.map((who) => t(`code:book.decider.${who}`)).join(t('code:book.or')),
    ],
    ['proves', t(`code:book.proves.${provesOf(reading)}`)],
    ['retry', t(`code:book.retry.${retryOf(reading)}`)],
    ['money', t(`code:book.money.${reach}`)],
    ['action', t(`${words}.action`)],
    ['confidence', t(`code:book.confidence.${confidence}`)],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{t(`code:book.fact.${name}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

type Fact = 'means' | 'printed' | 'decides' | 'proves' | 'retry' | 'money' | 'action' | 'confidence'

function OtherReadings({ code, but, sure }: { code: Code; but: string | null; sure: boolean }) {
  const { knowledge, market } = useApp()
  const { t } = useWords()
  const readings = readingsOf(knowledge, market, code).filter(({ scope }) => scope !== but)
  // They compare with the domestic table, which is nothing to a machine from elsewhere.
  const names = market === 'mainland' ? Object.keys(code.elsewhere) : []
  if (readings.length === 0 && names.length === 0) return null
  return (
    <Disclosure title={t(sure ? 'code:book.others' : 'code:book.written')}>
      {readings.map((reading) => (
        <section key={reading.scope}>
          <h3 className={styles.scope}>
            <Phrases text={t(`code:book.scope.${reading.scope}`)} />
          </h3>
          <Facts code={code.id} reading={reading} />
        </section>
      ))}
      {names.length > 0 && (
        <ul className={styles.elsewhere}>
          {names.map((name) => (
            <li key={name}>{t(`${code.id}.elsewhere.${name}`)}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
