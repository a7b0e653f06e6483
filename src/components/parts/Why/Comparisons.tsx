import { type Comparison, withoutWeight } from '../../../wizard/engine/explain'
import type { WeightWord } from '../../../wizard/engine/inference'
import { useExplanation } from '../../useExplanation'
import { decibanWords, reasonWords } from '../../wording'
import { useWords } from '../../words'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import styles from './Why.module.css'

/** Each of the first causes beside the next one: what speaks for which of the two, and how strongly. */
export function Comparisons({ shown }: { shown: number }) {
  const explanation = useExplanation()
  const { t } = useWords()
  return (
    <>
      <p>{t('ui:explanation.decibans')}</p>
      {explanation?.causes.slice(0, shown).map((comparison) => (
        <Pair comparison={comparison} key={comparison.cause} />
      ))}
    </>
  )
}

function Pair({ comparison }: { comparison: Comparison }) {
  const words = useWords()
  const { t } = words
  const { cause, over, prior, terms, total } = comparison
  const names = {
    cause: t(`${cause}.name`),
    over: over === 'other' ? t('ui:result.otherShare') : t(`${over}.name`),
  }
  const rest = withoutWeight(comparison)
  const favours = (decibans: number, word: WeightWord) =>
    t(`ui:explanation.weight.${word}`, { cause: decibans > 0 ? names.cause : names.over })
  return (
    <section className={styles.pair}>
      <h3>
        <Phrases text={t('ui:explanation.rather', names)} />
      </h3>
      <ul>
        <Term
          what={t('ui:explanation.prior')}
          favours={favours(prior.decibans, prior.word)}
          decibans={prior.decibans}
        />
        {terms
          .filter(({ word }) => word !== 'none')
          .map((term) => {
            const what = reasonWords(words, term)
            return (
              <Term
                key={what}
                what={what}
                favours={favours(term.decibans, term.word)}
                decibans={term.decibans}
              />
            )
          })}
        {rest.count > 0 && (
          <Term
            what={t('ui:explanation.rest', { count: rest.count })}
            favours={t('ui:explanation.weight.none')}
            decibans={rest.decibans}
          />
        )}
      </ul>
      <p className={layout.quiet}>
        {`${t('ui:explanation.together')}${t('ui:colon')}${decibanWords(total)}`}
      </p>
    </section>
  )
}

const Term = ({ what, favours, decibans }: { what: string; favours: string; decibans: number }) => (
  <li className={styles.term}>
    <span>{what}</span>
    <small>
      <span>{favours}</span> <span className={styles.figure}>{decibanWords(decibans)}</span>
    </small>
  </li>
)
