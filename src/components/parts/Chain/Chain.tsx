import clsx from 'clsx'
import { chainOf, type LinkShown, type LinkState } from '../../../wizard/case/chain'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Likelihood } from '../Likelihood/Likelihood'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { Phrases } from '../Phrases/Phrases'
import styles from './Chain.module.css'
import { linkIcons } from './linkIcons'

/**
 * The chain that a payment travels, with the break: a row, on a phone a column. What is drawn is said as well: each
 * link has its state and how likely the break is there in words.
 */
export function Chain() {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const chain = chainOf(knowledge, walk)
  if (chain === null) return null
  return (
    <div className={styles.panel}>
      <ol className={styles.chain}>
        {chain.links.map((shown) => (
          <Node key={shown.link} shown={shown} />
        ))}
      </ol>
      {chain.other !== null && (
        <p className={clsx(layout.quiet, styles.other)}>
          <span>{`${t('ui:result.otherShare')}${t('ui:colon')}`}</span>
          <Likelihood word={chain.other} />
        </p>
      )}
      <PageButton to={{ page: 'travel' }} className={layout.noPrint}>
        {t('ui:travel.title')}
      </PageButton>
    </div>
  )
}

function Node({ shown: { link, state, likelihood } }: { shown: LinkShown }) {
  const { t } = useWords()
  return (
    <li className={look[state]}>
      <span className={styles.node}>
        <Icon name={linkIcons[link]} />
        {state === 'proven' && (
          <span className={styles.tick}>
            <Icon name="check" size="s" />
          </span>
        )}
      </span>
      <span className={styles.text}>
        <span className={styles.name}>
          <Phrases text={t(`ui:link.${link}`)} />{' '}
        </span>
        <span className={styles.word}>
          {state === 'proven' || state === 'unreached' ? (
            <Phrases text={t(`ui:chain.${state}`)} />
          ) : (
            <Likelihood word={likelihood} />
          )}
        </span>
      </span>
      {state === 'break' && (
        <span className={styles.cut}>
          <Icon name="cut" />
        </span>
      )}
    </li>
  )
}

const look = {
  proven: styles.proven,
  break: styles.break,
  possible: styles.possible,
  clear: styles.clear,
  unreached: styles.clear,
} satisfies Record<LinkState, string | undefined>
