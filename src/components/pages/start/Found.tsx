import { isCode } from '../../../wizard/case/picked'
import { Button } from '../../parts/Button/Button'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { useMarket } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { NotSureIfCharged, Unlisted } from './Doors'
import { Tiles } from './Tile'
import type { Search } from './useSearch'

/** The finds of a search: a code that comes first with what may be said of it, the others as tiles. */
export function Found({
  search: { found, book, CodeEntry, CodeWords },
  showAll,
}: {
  search: Search
  showAll: () => void
}) {
  const { choose } = useMoves()
  const [first] = found
  if (first === undefined) return <NothingFound showAll={showAll} />
  const entry = isCode(first) ? first : null
  return (
    <>
      {entry !== null && <CodeEntry book={book} code={entry} choose={() => choose(entry)} />}
      <Tiles
        picks={found.filter((one) => one !== entry)}
        meaning={(code) => <CodeWords book={book} code={code} />}
      />
    </>
  )
}

function NothingFound({ showAll }: { showAll: () => void }) {
  const { t } = useWords()
  const market = useMarket()
  return (
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
      <Unlisted />
    </div>
  )
}
