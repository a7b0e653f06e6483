import clsx from 'clsx'
import { useState } from 'react'
import { type Code, decider, scope } from '../../../knowledge/codes/schema'
import { type CodeBook, readingsOf, type ScopedReading } from '../../../wizard/case/code'
import { Button } from '../../parts/Button/Button'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { charactersOf } from '../../screenWords'
import { type ShellValues, useApp, type Whole } from '../../useApp'
import { usePrintWhole } from '../../usePrintWhole'
import { useWords } from '../../words'
import { CodeRow } from './CodeRow'
import styles from './CodesPage.module.css'

/** The codes looked for: how they begin, where they were seen and who decides; empty where all are. */
interface Chosen {
  begins: string
  scope: string
  decides: string
}

const everything: Chosen = { begins: '', scope: '', decides: '' }

/** Rows that are shown of what was looked for; more come at a press. */
const atOnce = 30

/** The table of codes with its search. Unless something is looked for its rows are folded, and not even worked out. */
export function CodesTable({ book }: { book: CodeBook }) {
  const app = useApp()
  const { t } = useWords()
  const [chosen, setChosen] = useState<Chosen>(everything)
  const { whole, printWhole } = usePrintWhole(app.windows.print)
  const rows = rowsOf(app, book, chosen)
  const looking = Object.values(chosen).some((one) => one !== '')
  return (
    <>
      <p className={clsx(layout.lede, layout.text)}>{t('code:book.page.number')}</p>
      <Search chosen={chosen} choose={(change) => setChosen({ ...chosen, ...change })} />
      <p className={layout.quiet} role="status">
        {rows.length === 0 ? t('code:book.page.none') : t('code:book.page.shown', { count: rows.length })}
      </p>
      {looking || whole ? (
        <Rows key={JSON.stringify(chosen)} rows={rows} all={whole} />
      ) : (
        <div className={styles.groups}>
          {byFirst(rows).map(({ first, group }) => (
            <Disclosure late key={first} title={t('code:book.page.group', { first, count: group.length })}>
              <div className={styles.unfolded}>
                <Rows rows={group} all />
              </div>
            </Disclosure>
          ))}
        </div>
      )}
      <p className={clsx(layout.text, layout.above)}>{t('code:book.page.notCodes')}</p>
      <p className={clsx(layout.links, layout.noPrint)}>
        <Button kind="link" onClick={printWhole}>
          <Icon name="print" size="s" />
          {t('code:book.page.print')}
        </Button>
      </p>
    </>
  )
}

interface FoundCode {
  code: Code
  readings: ScopedReading[]
}

/** The codes that fit what was chosen, each with the meanings that do. */
function rowsOf(
  { knowledge, market }: Pick<Whole & ShellValues, 'knowledge' | 'market'>,
  book: CodeBook,
  chosen: Chosen,
): FoundCode[] {
  const wanted = chosen.begins.normalize('NFKC').trim().toUpperCase()
  return Object.values(book)
    .filter(({ id }) => charactersOf(id).startsWith(wanted))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((code) => {
      const readings = readingsOf(knowledge, market, code).filter((reading) => fits(reading, chosen))
      return readings.length === 0 ? [] : [{ code, readings }]
    })
}

/** Rows that a group of letters has at least, so that no fold holds a single code. */
const leastInGroup = 6

/** The rows by the first of their two characters; letters that few codes begin with share a group. */
function byFirst(rows: readonly FoundCode[]): { first: string; group: FoundCode[] }[] {
  const groups: { from: string; to: string; group: FoundCode[] }[] = []
  for (const row of rows) {
    const at = charactersOf(row.code.id).charAt(0)
    const last = groups[groups.length - 1]
    if (last !== undefined && (last.to === at || (last.from > '9' && last.group.length < leastInGroup))) {
      last.to = at
      last.group.push(row)
    } else groups.push({ from: at, to: at, group: [row] })
  }
  return groups.map(({ from, to, group }) => ({ first: from === to ? from : `${from}–${to}`, group }))
}

const fits = (reading: ScopedReading, chosen: Chosen): boolean =>
  (chosen.scope === '' || reading.scope === chosen.scope) &&
  (chosen.decides === '' || reading.decides.some((who) => who === chosen.decides))

function Rows({ rows, all }: { rows: readonly FoundCode[]; all: boolean }) {
  const { t } = useWords()
  const [more, setMore] = useState(0)
  const shown = all ? rows : rows.slice(0, atOnce + more)
  const left = rows.length - shown.length
  return (
    <>
      <ul className={styles.rows}>
        {shown.map(({ code, readings: [first, ...others] }) =>
          first === undefined ? null : (
            <li key={code.id}>
              <CodeRow id={code.id} first={first} others={others} />
            </li>
          ),
        )}
      </ul>
      {left > 0 && (
        <Button className={layout.noPrint} onClick={() => setMore(more + atOnce)}>
          {t('code:book.page.more', { count: left })}
        </Button>
      )}
    </>
  )
}

/** The box stays in sight while the rows are scrolled; where a code was seen, and who decides, are pressed. */
function Search({ chosen, choose }: { chosen: Chosen; choose: (change: Partial<Chosen>) => void }) {
  const { market } = useApp()
  const { t } = useWords()
  return (
    <>
      <label className={clsx(styles.search, layout.noPrint)}>
        <span>{t('code:book.page.begins')}</span>
        <input
          className={layout.field}
          type="search"
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={2}
          value={chosen.begins}
          onChange={(event) => choose({ begins: event.target.value })}
        />
      </label>
      {/* A machine from elsewhere has one table. */}
      {market === 'mainland' && (
        <Chips
          label={t('code:book.page.scope')}
          options={scope.options.map((option) => ({ option, words: t(`code:book.place.${option}`) }))}
          chosen={chosen.scope}
          choose={(option) => choose({ scope: option })}
        />
      )}
      <Chips
        label={t('code:book.page.decides')}
        options={decider.options.map((option) => ({ option, words: t(`code:book.short.${option}`) }))}
        chosen={chosen.decides}
        choose={(option) => choose({ decides: option })}
      />
    </>
  )
}

interface ChipsProps {
  label: string
  options: readonly { option: string; words: string }[]
  chosen: string
  choose: (option: string) => void
}

/** Some of the rows; pressed again, all of them. */
function Chips({ label, options, chosen, choose }: ChipsProps) {
  return (
    <fieldset className={clsx(styles.chips, layout.noPrint)}>
      <legend>{label}</legend>
      {options.map(({ option, words }) => (
        <Button
          key={option}
          kind="card"
          className={styles.chip}
          aria-pressed={option === chosen}
          onClick={() => choose(option === chosen ? '' : option)}
        >
          {words}
        </Button>
      ))}
    </fieldset>
  )
}
