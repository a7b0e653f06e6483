import type { ReadCode } from '../../../wizard/case/caseCode'
import { hasBegun, isAnswered, type Session } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import layout from '../../parts/layout.module.css'
import { PickedPlate } from '../../parts/Plate/Plate'
import { Section } from '../../parts/Section/Section'
import { useApp, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { actName, resultWords, seen } from '../../wording'
import { useWords } from '../../words'

/**
 * A case that was read out on the telephone: what it is, before it is opened. It takes the place of no other case without
 * being asked for.
 */
export function TakeIn({ read: { session, unread, otherEdition } }: { read: ReadCode }) {
  const { t } = useWords()
  const { takeIn } = useMoves()
  const atHand = useWalkStore(({ session: one }) => (hasBegun(one) ? one : null))
  const { picked } = session
  // A case whose next message is not named yet is told by the one before.
  const shownBefore =
    atHand === null ? null : (atHand.picked ?? atHand.earlier[atHand.earlier.length - 1]?.picked ?? null)
  return (
    <Section id="take-in" look="panel" title={t('ui:takeIn.title')} className={layout.above}>
      {picked === null ? (
        <p>{t('ui:takeIn.unknown')}</p>
      ) : (
        <>
          <p>
            <PickedPlate picked={picked} />
          </p>
          <Said session={session} />
        </>
      )}
      {otherEdition && <p className={layout.quiet}>{t('ui:takeIn.otherEdition')}</p>}
      {unread.length > 0 && (
        <p className={layout.quiet}>{t('ui:takeIn.unread', { unread: unread.join(', ') })}</p>
      )}
      {picked !== null && (
        <>
          {shownBefore !== null && (
            <p>
              <span>{t('ui:takeIn.atHand')}</span> <PickedPlate picked={shownBefore} />
            </p>
          )}
          <p className={layout.above}>
            <Button kind="main" onClick={() => takeIn(session)}>
              {t(atHand === null ? 'ui:takeIn.open' : 'ui:takeIn.openInstead')}
            </Button>
          </p>
        </>
      )}
    </Section>
  )
}

/** What was answered and tried, so that both ends of the line can tell that it is the same case. */
function Said({ session }: { session: Session }) {
  const { knowledge } = useApp()
  const words = useWords()
  const lines = session.observations.flatMap((one) => {
    if (isAnswered(one)) return [seen(words, one.answered, one.answer)]
    const name = actName(words, knowledge, one.tried)
    const said = resultWords(words, knowledge, { remedy: one.tried, result: one.result })
    return name === null ? [] : [`${name}${words.t('ui:colon')}${said}`]
  })
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
