import { useState } from 'react'
import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import { factsForCall } from '../../../wizard/case/callFacts'
import type { Place } from '../../pages/pages'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import styles from './CallFacts.module.css'

/**
 * Facts that would sharpen a call, each with its answers. They are answered in passing: the person stays at the page of
 * the call, where what to say follows. What was listed stays, so that nothing moves away under the finger; what an answer
 * brings up comes below.
 */
export function CallFacts({ called, stay }: { called: readonly RemedyId[]; stay: Place }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const [kept, keep] = useState<readonly QuestionId[]>([])
  const listed = [...new Set([...kept, ...factsForCall(knowledge, walk, called)])]
  if (listed.length === 0) return null
  return (
    <Disclosure title={t('ui:call.sharpen')} late>
      <section aria-label={t('ui:call.sharpen')}>
        <p className={layout.quiet}>{t('ui:call.sharpenLede')}</p>
        {listed.map((question) => (
          <Fact key={question} question={question} stay={stay} onAnswer={() => keep(listed)} />
        ))}
      </section>
    </Disclosure>
  )
}

function Fact({ question, stay, onAnswer }: { question: QuestionId; stay: Place; onAnswer: () => void }) {
  const { walk, knowledge } = useApp()
  const { answer } = useMoves()
  const { ask, option } = useQuestionWords()(question)
  const given = walk.answers.find((one) => one.question === question && one.awake)?.answer
  const answers = Object.keys(knowledge.questions[question]?.answers ?? {})
  return (
    <Disclosure
      title={
        <>
          <Phrases text={ask} />{' '}
          {given !== undefined && answers.includes(given) && (
            <b>
              <Phrases text={option(given)} />
            </b>
          )}
        </>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes a legend, and the label here is what unfolds */}
      <div role="group" aria-label={ask} className={styles.answers}>
        {answers.map((one) => (
          <Button
            key={one}
            kind="quiet"
            aria-pressed={one === given}
            onClick={() => {
              onAnswer()
              answer(question, one, { to: stay })
            }}
          >
            {option(one)}
          </Button>
        ))}
      </div>
    </Disclosure>
  )
}
