import type { QuestionId } from '../../../knowledge/ids'
import type { SellingWay } from '../../../wizard/case/sellingWays'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { Steps } from '../Steps/Steps'
import styles from './Selling.module.css'

/** Ways shown at once; a till has time for no more, and the others unfold. */
const atOnce = 3

/**
 * Ways to go on taking payments: for the sale at hand, and for the next customer. Where there is none for this sale, it
 * first says why; several that wait for one answer are counted beside its question.
 */
export function Selling({ heading: Heading }: { heading: 'h2' | 'h3' }) {
  const { walk } = useApp()
  const { t } = useWords()
  const { thisSale, next, none } = walk.selling
  const first = askedBySeveral(thisSale)
  const waiting = first === null ? [] : thisSale.filter(({ asks }) => asks === first)
  const named = Heading === 'h2' ? 'h3' : 'h4'
  return (
    <>
      {(none !== null || thisSale.length > 0) && (
        <>
          <Heading>{t('ui:selling.thisSale')}</Heading>
          {none !== null && <p className={styles.first}>{t(`ui:selling.none.${none}`)}</p>}
          {first !== null && (
            <div className={styles.waiting}>
              <p>{t('ui:selling.waiting', { count: waiting.length })}</p>
              <AnswerFirst question={first} />
            </div>
          )}
          <Ways ways={thisSale.filter((way) => !waiting.includes(way))} heading={named} />
        </>
      )}
      <Heading className={layout.above}>{t('ui:selling.next')}</Heading>
      {next.length === 0 ? <p>{t('ui:selling.asAlways')}</p> : <Ways ways={next} heading={named} />}
    </>
  )
}

/** The question that more than one way waits for. */
const askedBySeveral = (ways: readonly SellingWay[]): QuestionId | null =>
  ways.map(({ asks }) => asks).find((asks, place, all) => asks !== null && all.indexOf(asks) < place) ?? null

interface WaysProps {
  ways: readonly SellingWay[]
  heading: 'h3' | 'h4'
}

function Ways({ ways, heading }: WaysProps) {
  const { t } = useWords()
  const folded = ways.slice(atOnce)
  return (
    <>
      <WayList ways={ways.slice(0, atOnce)} heading={heading} />
      {folded.length > 0 && (
        <Disclosure title={t('ui:selling.more', { count: folded.length })}>
          <WayList ways={folded} heading={heading} />
        </Disclosure>
      )}
    </>
  )
}

function WayList({ ways, heading }: WaysProps) {
  if (ways.length === 0) return null
  return (
    <ul className={styles.ways}>
      {ways.map((way) => (
        <li key={way.remedy}>
          <Way way={way} heading={heading} />
        </li>
      ))}
    </ul>
  )
}

/** One way, which unfolds to what to mind and how; or to the question that must be answered before it may be used. */
function Way({ way: { remedy, known, asks }, heading: Heading }: { way: SellingWay; heading: 'h3' | 'h4' }) {
  const { walk } = useApp()
  const { attempt } = useMoves()
  const { t } = useWords()
  return (
    <Disclosure
      title={
        <>
          <Heading>
            <Phrases text={t(`${remedy}.name`)} />
          </Heading>
          {known === 'works' && <span className={styles.works}>{t('ui:selling.works')}</span>}
          {asks !== null && <span className={styles.asks}>{t('ui:selling.asks')}</span>}
          <span className={styles.why}>
            <Prose text={t(`${remedy}.why`)} />
          </span>
        </>
      }
    >
      <p>
        <b>
          {t('ui:selling.risk')}
          {t('ui:colon')}
        </b>
        <Prose text={t(`${remedy}.risk`)} />
      </p>
      {asks === null ? (
        <>
          <Steps remedy={remedy} />
          {walk.symptom !== null && (
            <Button className={styles.worked} onClick={() => attempt(remedy, 'helped')}>
              {t('ui:selling.worked')}
            </Button>
          )}
        </>
      ) : (
        <AnswerFirst question={asks} />
      )}
    </Disclosure>
  )
}

function AnswerFirst({ question }: { question: QuestionId }) {
  const { t } = useWords()
  const { ask } = useQuestionWords()(question)
  return (
    <PageButton kind="plain" className={styles.worked} to={{ page: 'question', question }}>
      {t('ui:selling.asksWhich', { question: ask })}
    </PageButton>
  )
}
