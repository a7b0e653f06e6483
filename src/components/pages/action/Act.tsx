import type { Fact } from '../../../knowledge/fact'
import type { Remedy } from '../../../knowledge/schema'
import { conditionOf } from '../../../wizard/case/assumed'
import { calledFor } from '../../../wizard/case/openCalls'
import { handOverOffered, requestOf } from '../../../wizard/case/request'
import { Button } from '../../parts/Button/Button'
import { CallFacts } from '../../parts/CallFacts/CallFacts'
import { HowTo } from '../../parts/HowTo/HowTo'
import { Icon } from '../../parts/Icon/Icon'
import { Outcome } from '../../parts/Outcome/Outcome'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Wanted } from '../../parts/Wanted/Wanted'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import type { Place } from '../pages'
import styles from './Act.module.css'

/** An act that is offered now, from what is at stake to what came of it. */
export function Act({ remedy, wanted }: { remedy: Remedy; wanted: true | undefined }) {
  const { walk, knowledge } = useApp()
  const { attempt } = useMoves()
  const { t } = useWords()
  const { id } = remedy
  const request = requestOf(knowledge, walk, id)
  const called = [id, ...(request?.besides ?? [])]
  const isCall = calledFor(knowledge, id) !== null
  const stay: Place = { page: 'remedy', remedy: id, ...(wanted && { wanted }) }
  return (
    <>
      {conditionOf(knowledge, walk, remedy).map((fact) => (
        <OnlyIf key={fact.question} fact={fact} />
      ))}
      {wanted === true && request !== null && <Wanted remedies={called} ready={request.ready} />}
      <HowTo
        remedy={remedy}
        request={wanted && request !== null ? { ...request, ready: [] } : request}
        facts={isCall && <CallFacts called={called} stay={stay} />}
      >
        {!isCall && (
          <Button kind="link" onClick={() => attempt(id, 'no-change')}>
            {t('ui:action.already')}
          </Button>
        )}
      </HowTo>
      <Outcome remedy={id} />
      {handOverOffered(walk) && <HandOver />}
    </>
  )
}

/** What an act is for, where nobody could tell whether it is so: then it is said before the act as its condition. */
function OnlyIf({ fact: { question, answers } }: { fact: Fact }) {
  const { t } = useWords()
  const { ask, option } = useQuestionWords()(question)
  return (
    <p className={styles.condition}>
      <b>{t('ui:action.onlyIf')}</b> <span>{`${ask} ${answers.map(option).join(t('ui:semicolon'))}`}</span>
    </p>
  )
}

/** After tries that changed nothing: that it may be enough, and whom to call. */
function HandOver() {
  const { t } = useWords()
  return (
    <div className={styles.handOver}>
      <p>{t('ui:action.misses')}</p>
      <PageButton kind="plain" to={{ page: 'result' }}>
        <Icon name="phone" />
        {t('ui:action.handOver')}
      </PageButton>
    </div>
  )
}
