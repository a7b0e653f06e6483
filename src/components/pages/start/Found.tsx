import { isCode } from '../../../wizard/case/picked'
import type { Hit } from '../../../wizard/search/find'
import { Button } from '../../parts/Button/Button'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Section } from '../../parts/Section/Section'
import { useMarket } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { NotSureIfCharged, Unlisted } from './Doors'
import { Tiles } from './Tile'
import type { Search } from './useSearch'

interface FoundProps {
  search: Search
  /** What was typed, which goes along where nothing of it fits. */
  typed: string
  showAll: () => void
}

/**
 * The finds of a search. What is meant for sure comes under a heading of its own; what only resembles the words is asked
 * about, for each entry says something of the payment as soon as it is opened. Every list ends with none of these.
 */
export function Found({ search, typed, showAll }: FoundProps) {
  const { t } = useWords()
  const { found } = search
  if (found.length === 0) return <NothingFound typed={typed} showAll={showAll} />
  const sure = found.filter((hit) => hit.sure)
  const maybe = found.filter((hit) => !hit.sure)
  return (
    <>
      {sure.length > 0 && (
        <Section id="messages" title={t('ui:startPage.tiles')}>
          <Hits hits={sure} search={search} />
        </Section>
      )}
      {maybe.length > 0 && (
        <Section id="maybe" title={t(sure.length > 0 ? 'ui:startPage.orThese' : 'ui:startPage.maybe')}>
          <Hits hits={maybe} search={search} />
        </Section>
      )}
      <Unlisted typed={typed} amongThese />
    </>
  )
}

/** A code that is meant for sure with what may be said of it, everything else as tiles. */
function Hits({ hits, search: { book, CodeEntry, CodeWords } }: { hits: readonly Hit[]; search: Search }) {
  const { choose } = useMoves()
  const { t } = useWords()
  const entry = hits.find(({ picked, sure }) => sure && isCode(picked))?.picked ?? null
  const causes = new Map(hits.map(({ picked, cause }) => [picked, cause]))
  return (
    <>
      {entry !== null && isCode(entry) && <CodeEntry book={book} code={entry} choose={() => choose(entry)} />}
      <Tiles
        picks={hits.map(({ picked }) => picked).filter((picked) => picked !== entry)}
        meaning={(code) => <CodeWords book={book} code={code} />}
        because={(picked) => {
          const named = causes.get(picked) ?? null
          return named === null
            ? null
            : t(`ui:startPage.behind.${named.frequency}`, { cause: t(`${named.cause}.name`) })
        }}
        to={(picked) => {
          const named = causes.get(picked) ?? null
          return named === null ? undefined : { page: 'card', named: named.cause }
        }}
      />
    </>
  )
}

function NothingFound({ typed, showAll }: { typed: string; showAll: () => void }) {
  const { t } = useWords()
  const market = useMarket()
  return (
    <Section id="messages" title={t('ui:startPage.tiles')}>
      <div className={layout.text} role="status">
        <p>{t('ui:startPage.none')}</p>
        <p className={layout.above}>{t('ui:startPage.none2')}</p>
        {market === 'abroad' && (
          <p className={layout.above}>
            <PageButton to={{ page: 'settings' }}>{t('ui:startPage.fromMainland')}</PageButton>
          </p>
        )}
        <NotSureIfCharged />
        <Button kind="link" onClick={showAll}>
          {t('ui:startPage.showAll')}
        </Button>
        <Unlisted typed={typed} />
      </div>
    </Section>
  )
}
