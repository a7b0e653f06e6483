import type { Diagnosis } from '../../../wizard/case/diagnosis'
import { progressOf } from '../../../wizard/case/progress'
import { type Verdict, verdictOn } from '../../../wizard/case/verdict'
import { Kicker } from '../../parts/Kicker/Kicker'
import { Likelihood } from '../../parts/Likelihood/Likelihood'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { useApp } from '../../useApp'
import { reasonWords } from '../../wording'
import { useWords, type Words } from '../../words'

/** The verdict as the heading of the page, with what it rests on. */
export function VerdictHead({ diagnosis }: { diagnosis: Diagnosis }) {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const found = verdictOn(knowledge, { symptom: walk.symptom, diagnosis })
  const { title, lede } = verdictWords(words, found)
  return (
    <>
      <Kicker>
        {found.verdict === 'leads' && <Likelihood word={found.likelihood} />}
        <span>{t('ui:question.step', { count: progressOf(walk).step })}</span>
      </Kicker>
      <h1 tabIndex={-1}>
        <Phrases text={title} />
      </h1>
      {lede !== '' && <p className={layout.lede}>{lede}</p>}
    </>
  )
}

function verdictWords(words: Words, found: Verdict): { title: string; lede: string } {
  const { t } = words
  switch (found.verdict) {
    case 'leads': {
      const reasons = found.because.map((reason) => reasonWords(words, reason)).join(t('ui:semicolon'))
      return {
        title: t(`${found.cause}.name`),
        lede: reasons === '' ? '' : t('ui:result.because', { reasons }),
      }
    }
    case 'owner':
      return {
        title: t(`ui:result.owner.${found.owner}`),
        lede: t(found.lineWorks ? 'ui:result.ownerLineWorks' : 'ui:result.ownerLede'),
      }
    case 'link':
      return {
        title: t('ui:result.at', { link: t(`ui:link.${found.link}`) }),
        lede: t('ui:result.uncertainLede'),
      }
    case 'none-fits':
      return { title: t('ui:result.noneFits'), lede: t('ui:result.noneFitsLede') }
    case 'uncertain':
      return { title: t('ui:result.uncertain'), lede: t('ui:result.uncertainLede') }
    default:
      return found satisfies never
  }
}
