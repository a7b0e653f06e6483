import { service } from '../../../wizard/case/session'
import { Call, type Request, useScreenText } from '../../parts/Call/Call'
import { useRequest } from '../../parts/Call/useRequest'
import { CauseCard } from '../../parts/CauseCard/CauseCard'
import { Chain } from '../../parts/Chain/Chain'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { OtherThings } from '../../parts/Guides/OtherThings'
import { Likelihood } from '../../parts/Likelihood/Likelihood'
import { Outcome } from '../../parts/Outcome/Outcome'
import { Prevention } from '../../parts/Prevention/Prevention'
import parts from '../../parts/parts.module.css'
import { Selling } from '../../parts/Selling/Selling'
import { Share } from '../../parts/Share/Share'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps, Steps } from '../../parts/Steps/Steps'
import { Trail } from '../../parts/Trail/Trail'
import { Warnings } from '../../parts/Warnings/Warnings'
import { Why } from '../../parts/Why/Why'
import { WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { reasonWords } from '../../wording'
import { useWords } from '../../words'

/** Causes that stand open; the others are folded. */
const openCauses = 3

/** All that is known of the case, in one fixed order: verdict, what to do, causes, selling on, whom to call, why. */
export function ResultPage() {
  const { walk, store } = useApp()
  const { t } = useWords()
  const { diagnosis, step } = walk
  if (diagnosis === null) return null
  const act = step.kind === 'try' ? step.remedy : null
  const open = diagnosis.ranked.slice(0, openCauses)
  const folded = diagnosis.ranked.slice(openCauses)
  const named = (id: string) => ({ name: t(`${id}.name`), ids: [id] })
  const about = walk.symptom === null ? [] : [{ name: t('ui:result.means'), ids: [walk.symptom] }]
  const acts = [...new Set(open.flatMap(({ remedies }) => remedies))]
  return (
    <>
      <Verdict />
      <Chain />
      <section className={parts.section} aria-labelledby="now">
        <h2 id="now">{t('ui:result.now')}</h2>
        {step.kind === 'ask' && (
          <>
            <p>{t('ui:result.nowAsk')}</p>
            <button
              className={`${parts.button} ${parts.main} ${parts.above}`}
              type="button"
              onClick={() => store.getState().go({ at: 'step' })}
            >
              {t('ui:result.nowAskLink', { question: t(`${step.question}.ask`) })}
            </button>
          </>
        )}
        {act !== null && (
          <>
            <h3>{t(`${act}.name`)}</h3>
            <Steps remedy={act} />
          </>
        )}
        {step.kind === 'hand-over' && <HandOverSteps />}
        <Warnings />
      </section>
      {act !== null && <Outcome remedy={act} call={false} />}
      {step.kind === 'hand-over' && (
        <>
          <Outcome remedy={service} call />
          <AfterTheCall />
        </>
      )}
      <section className={parts.section} aria-labelledby="causes">
        <h2 id="causes">{t('ui:result.causes')}</h2>
        {open.map((ranked) => (
          <CauseCard key={ranked.cause} ranked={ranked} />
        ))}
        {folded.length > 0 && (
          <Disclosure title={t('ui:result.more', { count: folded.length })} late>
            {folded.map((ranked) => (
              <CauseCard key={ranked.cause} ranked={ranked} />
            ))}
          </Disclosure>
        )}
      </section>
      <section className={parts.section} aria-labelledby="selling">
        <h2 id="selling">{t('ui:selling.title')}</h2>
        <Selling heading="h3" />
      </section>
      <WhomToCall />
      <Why />
      <SideLinks />
      <Disclosures>
        <Prevention causes={open.map(({ cause }) => cause)} />
        <OtherThings />
        <Trail />
        <WrongText texts={[...about, ...open.map(({ cause }) => named(cause)), ...acts.map(named)]} />
      </Disclosures>
      <Share />
    </>
  )
}

function Verdict() {
  const { walk } = useApp()
  const words = useWords()
  const { t } = words
  const first = walk.diagnosis?.ranked[0]
  const verdict = walk.diagnosis?.verdict
  const deciding = (first?.reasons ?? [])
    .filter(({ decibans, word }) => decibans > 0 && word !== 'none')
    .slice(0, 3)
  return (
    <>
      <p className={parts.step}>
        {verdict === 'leads' && first !== undefined && <Likelihood word={first.likelihood} />}
        <span>{t('ui:result.answers', { count: walk.answers.length })}</span>
        {walk.tried.length > 0 && <span>{t('ui:result.tried', { count: walk.tried.length })}</span>}
      </p>
      <h1 tabIndex={-1}>
        {verdict === 'leads' && first !== undefined
          ? t(`${first.cause}.name`)
          : verdict === 'none-fits'
            ? t('ui:result.noneFits')
            : t('ui:result.uncertain')}
      </h1>
      <p className={parts.lede}>
        {verdict === 'none-fits'
          ? t('ui:result.noneFitsLede')
          : verdict === 'uncertain'
            ? t('ui:result.uncertainLede')
            : deciding.length > 0
              ? t('ui:result.because', {
                  reasons: deciding.map((reason) => reasonWords(words, reason)).join(t('ui:semicolon')),
                })
              : ''}
      </p>
    </>
  )
}

function HandOverSteps() {
  const { t, list } = useWords()
  return (
    <>
      <h3>{t('ui:result.handOver')}</h3>
      <p>{t('ui:result.handOverLede')}</p>
      <NumberedSteps steps={list('ui:result.handOverSteps').map((text) => ({ text, help: null }))} />
    </>
  )
}

/** The call leads to no other page: that it was heard is said where it was said. */
function AfterTheCall() {
  const { walk } = useApp()
  const { t } = useWords()
  const result = walk.tried.find(({ remedy }) => remedy === service)?.result
  return (
    <p className={parts.above} role="status">
      {result === 'no-change' || result === 'not-possible' ? t(`page:afterCall.${result}`) : ''}
    </p>
  )
}

/** The request of the next act that is one, else the uninformed call with what was ruled out. */
function WhomToCall() {
  const { walk, knowledge } = useApp()
  const { t, list } = useWords()
  const screen = useScreenText()
  const asking = walk.plan.slice(0, walk.callAfter).find((id) => {
    const remedy = knowledge.remedies[id]
    return remedy?.effect === 'repairs' && remedy.request !== undefined
  })
  const planned = useRequest(asking ?? service)
  const uninformed: Request = {
    to: 'acquirer',
    ask: null,
    say: list('ui:result.handOverSay', { screen }),
    theyAsk: [],
    ready: ['merchant-number', 'terminal-number', 'serial', 'exact-words', 'time', 'what-was-tried'],
  }
  const failed = walk.tried.filter(
    ({ remedy, result }) => result === 'no-change' && remedy in knowledge.remedies,
  )
  return (
    <section className={parts.section} aria-labelledby="call">
      <h2 id="call">{t('ui:call.title')}</h2>
      <Call request={walk.step.kind === 'hand-over' || planned === null ? uninformed : planned} />
      {failed.length > 0 && (
        <>
          <h3 className={parts.above}>{t('ui:result.ruledOut')}</h3>
          <ul>
            {failed.map(({ remedy }) => (
              <li key={remedy}>{t(`${remedy}.name`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
