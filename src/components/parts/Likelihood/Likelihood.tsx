import type { LikelihoodWord } from '../../../wizard/engine/inference'
import { useWords } from '../../words'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './Likelihood.module.css'

const bars = {
  'very-likely': 'sure4',
  likely: 'sure3',
  possibly: 'sure2',
  unlikely: 'sure1',
} as const satisfies Record<LikelihoodWord, IconName>

/** A likelihood as a word, with a bar of four steps beside it. No figures for merchants. */
export function Likelihood({ word }: { word: LikelihoodWord }) {
  const { t } = useWords()
  return (
    <span className={styles.sure}>
      <Icon name={bars[word]} size="s" />
      <span>{t(`ui:likelihood.${word}`)}</span>
    </span>
  )
}
