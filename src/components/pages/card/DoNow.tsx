import type { AnswerCard } from '../../../wizard/case/card'
import { variantOf } from '../../../wizard/case/variant'
import { Prose } from '../../parts/Prose/Prose'
import { Section } from '../../parts/Section/Section'
import { questionWords } from '../../questionWords'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './CardPage.module.css'
import { Onward } from './Onward'
import { placeOfAdvice } from './placeOfAdvice'

/** The first thing to do or whose job it is, with the one button that leads to it. */
export function DoNow({ card }: { card: AnswerCard }) {
  const { t } = useWords()
  const words = useAdviceWords(card)
  const { advice } = card
  return (
    <Section id="now" title={t('ui:card.now')} look="panel" className={styles.now}>
      <p className={styles.act}>{words.act}</p>
      {words.why !== null && (
        <p>
          <Prose text={words.why} />
        </p>
      )}
      <Onward card={card} to={placeOfAdvice(advice)} words={words.button} kind="main" />
      {advice.kind === 'other-way' && advice.told !== null && (
        <Onward card={card} to={{ page: 'remedy', remedy: advice.told }} words={t(`${advice.told}.name`)} />
      )}
    </Section>
  )
}

interface AdviceWords {
  act: string
  why: string | null
  button: string
}

function useAdviceWords({ advice, walk }: AnswerCard): AdviceWords {
  const { knowledge } = useApp()
  const words = useWords()
  const { t } = words
  switch (advice.kind) {
    case 'settle':
    case 'act':
      return {
        act: t(`${advice.remedy}.name`),
        why: t(`${advice.remedy}.why`),
        button: t('ui:card.how'),
      }
    case 'request':
      return {
        act: t(`${advice.remedy}.name`),
        why: t(`ui:doneBy.${advice.to}`),
        button: t('ui:card.whom'),
      }
    case 'other-way':
      return { act: t(`${advice.way}.name`), why: t(`${advice.way}.why`), button: t('ui:card.ways') }
    case 'ask': {
      const { question, before } = advice
      const looks = knowledge.questions[question]?.kind === 'look'
      return {
        act: questionWords(words, question, variantOf(knowledge, walk, question)).ask,
        why: before === null ? null : t('ui:question.for', { remedy: t(`${before}.name`) }),
        button: t(looks ? 'ui:card.look' : 'ui:held.answer'),
      }
    }
    case 'call':
      return { act: t('ui:result.handOver'), why: t('ui:card.call'), button: t('ui:card.whom') }
    default:
      return advice satisfies never
  }
}
