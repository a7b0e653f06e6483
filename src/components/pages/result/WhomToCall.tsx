import { callNow, ruledOut } from '../../../wizard/case/request'
import { Call } from '../../parts/Call/Call'
import { CallFacts } from '../../parts/CallFacts/CallFacts'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { useApp } from '../../useApp'
import { useWords } from '../../words'

/** The call to make now, with what was tried in vain. */
export function WhomToCall() {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const request = callNow(knowledge, walk)
  const failed = ruledOut(knowledge, walk)
  return (
    <>
      <Call
        request={request}
        facts={
          request.id !== 'unlisted' && (
            <CallFacts key={request.id} called={[request.id, ...request.besides]} stay={{ page: 'result' }} />
          )
        }
      />
      {failed.length > 0 && (
        <>
          <h3 className={layout.above}>
            <Phrases text={t('ui:result.ruledOut')} />
          </h3>
          <ul>
            {failed.map((remedy) => (
              <li key={remedy}>{t(`${remedy}.name`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
