import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import { type SellingWay, sellingShown, type WaysShown } from '../../../wizard/case/sellingWays'
import type { CountedKey } from '../../textKeys'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import { Icon, type IconName } from '../Icon/Icon'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { Steps } from '../Steps/Steps'
import styles from './Selling.module.css'

/**
 * Ways to go on taking payments: for the sale at hand, and for the next customer. Where there is none for this sale, it
 * first says why; several that wait for one answer are counted beside its question.
 */
export function Selling({ heading: Heading }: { heading: 'h2' | 'h3' }) {
  const { walk } = useApp()
  const { t } = useWords()
  const { none } = walk.selling
  const { thisSale, next, first, alike } = sellingShown(walk.selling)
  const named = Heading === 'h2' ? 'h3' : 'h4'
  const nothingNext = next.open.length + next.folded.length === 0
  return (
    <>
      {(none !== null || first !== null || thisSale.open.length > 0) && (
        <>
          <Heading>{t('ui:selling.thisSale')}</Heading>
          {none !== null && <p className={styles.first}>{t(`ui:selling.none.${none}`)}</p>}
          {first !== null && (
            <div className={styles.waiting}>
              <p>{t('ui:selling.waiting', { count: first.waiting })}</p>
              <AnswerFirst question={first.asks} />
            </div>
          )}
          <Ways ways={thisSale} heading={named} />
        </>
      )}
      <Heading className={layout.above}>{t('ui:selling.next')}</Heading>
      {alike ? <p>{t('ui:selling.alike')}</p> : nothingNext && <p>{t('ui:selling.asAlways')}</p>}
      <Ways ways={next} heading={named} more={alike ? 'ui:selling.moreNext' : undefined} />
    </>
  )
}

function Ways({
  ways: { open, folded },
  heading,
  more = 'ui:selling.more',
}: {
  ways: WaysShown
  heading: 'h3' | 'h4'
  more?: CountedKey | undefined
}) {
  const { t } = useWords()
  return (
    <>
      <WayList ways={open} heading={heading} />
      {folded.length > 0 && (
        <Disclosure title={t(more, { count: folded.length })}>
          <WayList ways={folded} heading={heading} />
        </Disclosure>
      )}
    </>
  )
}

interface WaysProps {
  ways: readonly SellingWay[]
  heading: 'h3' | 'h4'
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
        <span className={styles.way}>
          <Icon name={wayIcons[remedy] ?? 'cash'} />
          <span>
            <Heading>
              <Phrases text={t(`${remedy}.name`)} />
            </Heading>
            {known === 'works' && <span className={styles.works}>{t('ui:selling.works')}</span>}
            {asks !== null && <span className={styles.asks}>{t('ui:selling.asks')}</span>}
            <span className={styles.why}>
              <Prose text={t(`${remedy}.why`)} />
            </span>
          </span>
        </span>
      }
    >
      <p>
        <b>{`${t('ui:selling.risk')}${t('ui:colon')}`}</b>
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

/** The thing that a way needs. */
const wayIcons: Readonly<Record<RemedyId, IconName>> = {
  'remedy:sell-by-shop-qr': 'qr',
  'remedy:sell-by-scan-here': 'qr',
  'remedy:sell-over-hotspot': 'wifi',
  'remedy:sell-over-other-connection': 'cable',
  'remedy:sell-on-another-machine': 'terminal',
  'remedy:sell-with-another-company': 'terminal',
  'remedy:sell-on-another-card': 'card',
  'remedy:sell-by-another-way': 'card',
  'remedy:sell-offline': 'clock',
  'remedy:sell-for-cash': 'cash',
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
