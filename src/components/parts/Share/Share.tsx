import clsx from 'clsx'
import { type ReactNode, useMemo, useState } from 'react'
import { mayFocus } from '../../takeFocus'
import { type Handed, useApp, usePreferences, type Windows } from '../../useApp'
import { useLate } from '../../useLate'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { CaseCode } from '../CaseCode/CaseCode'
import { loadCaseCode } from '../CaseCode/loadCaseCode'
import { Disclosure, Disclosures } from '../Disclosure/Disclosure'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { NotLoaded } from '../NotLoaded/NotLoaded'
import { Optional } from '../Optional/Optional'
import { Section } from '../Section/Section'
import { QrCode } from './QrCode'
import { ticketJson, ticketMarkdown, ticketText } from './reportText'
import styles from './Share.module.css'
import { TicketPicture } from './TicketPicture'
import { type Ticket, ticketOf } from './ticket'

/** Every way to save the case or to hand it on. */
export function Share() {
  const { startOver } = useMoves()
  const { t } = useWords()
  return (
    <Section id="save" title={t('ui:result.save')} className={layout.noPrint}>
      <HandOn folds>
        <Button kind="quiet" onClick={startOver}>
          {t('ui:newCase')}
        </Button>
      </HandOn>
    </Section>
  )
}

/** The same, folded, on pages that are about something else; nothing without a case. */
export function HandOnFolded() {
  const { walk } = useApp()
  const { t } = useWords()
  if (walk.session.picked === null) return null
  return (
    <Disclosure title={t('ui:share.title')} late>
      <HandOn />
    </Disclosure>
  )
}

/**
 * The case as a code for the telephone, a link, a QR code, a picture and a text. What goes out is shown before it does,
 * and nothing leaves the device until a person sends it. Where it `folds`, copying stands open and the rest is unfolded.
 */
function HandOn({ folds = false, children }: { folds?: boolean; children?: ReactNode }) {
  const { walk, knowledge, windows } = useApp()
  const numbers = usePreferences((state) => state.numbers)
  const words = useWords()
  const { t } = words
  const late = useLate(loadCaseCode)
  const part = late.state === 'here' ? late.part : null
  const code = useMemo(
    () => part?.writeCaseCode(knowledge, part.numbers, walk.session) ?? null,
    [part, knowledge, walk.session],
  )
  const link = windows.linkTo(walk.session)
  const ticket = ticketOf(words, knowledge, walk, { link, code, numbers })
  const text = ticketText(words, ticket)
  const told = (
    <>
      {code !== null && <CaseCode code={code} />}
      {part !== null && code === null && <p className={layout.quiet}>{t('ui:caseCode.none')}</p>}
      {late.state === 'failed' && (
        <NotLoaded error={late.error}>
          <p className={layout.quiet}>{t('ui:caseCode.notLoaded')}</p>
        </NotLoaded>
      )}
    </>
  )
  const drawn = <Drawn link={link} code={code} text={text} ticket={ticket} />
  return (
    <div className={layout.noPrint}>
      {!folds && told}
      <Ways
        ways={[
          { name: t('ui:result.copyText'), text, end: 'copiedText' },
          { name: t('ui:result.copyLink'), text: link, end: 'copied' },
        ]}
        shared={{ title: t('ui:name'), text, url: link }}
      >
        <Button onClick={windows.print}>
          <Icon name="print" />
          {t('ui:result.print')}
        </Button>
        {children}
      </Ways>
      {folds ? (
        <Disclosures>
          <Disclosure title={t('ui:share.otherWays')} late>
            {told}
            {drawn}
          </Disclosure>
        </Disclosures>
      ) : (
        drawn
      )}
    </div>
  )
}

interface DrawnProps {
  link: string
  code: string | null
  text: string
  ticket: Ticket
}

/** The case to be scanned, kept as a picture, or read before it goes out. */
function Drawn({ link, code, text, ticket }: DrawnProps) {
  const { t } = useWords()
  return (
    <Disclosures>
      <Disclosure title={t('ui:share.qr')} late>
        <Optional>
          <QrCode link={link} code={code} />
        </Optional>
      </Disclosure>
      <Disclosure title={t('ui:share.picture')} late>
        <Optional>
          <TicketPicture text={text} link={link} code={code} />
        </Optional>
      </Disclosure>
      <Disclosure title={t('ui:share.contents')} late>
        <Contents text={text} ticket={ticket} />
      </Disclosure>
    </Disclosures>
  )
}

/** The ticket as it goes out, and the forms of it that ticket systems and programs take. */
function Contents({ text, ticket }: { text: string; ticket: Ticket }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <p className={layout.quiet}>{t('ui:share.contentsNote')}</p>
      <pre className={styles.text}>{text}</pre>
      <Ways
        ways={[
          { name: t('ui:share.markdown'), text: ticketMarkdown(words, ticket), end: 'copiedText' },
          { name: t('ui:share.json'), text: ticketJson(ticket), end: 'copiedText' },
        ]}
      />
    </>
  )
}

type Ended = { end: 'copied' | 'copiedText' | 'shared' | 'kept' } | { end: 'refused'; text: string }

interface Way {
  name: string
  text: string
  /** What is said once it is copied. */
  end: 'copied' | 'copiedText'
}

/** Buttons that copy and share. They never claim to have done what the browser refused. */
function Ways({ ways, shared, children }: { ways: readonly Way[]; shared?: Handed; children?: ReactNode }) {
  const { windows } = useApp()
  const [ended, setEnded] = useState<Ended | null>(null)
  const copy = ({ text, end }: Way) =>
    windows.copyText(text).then((done) => setEnded(done ? { end } : { end: 'refused', text }))
  return (
    <>
      <div className={styles.ways}>
        {ways.map((way) => (
          <Button key={way.name} onClick={() => copy(way)}>
            <Icon name="copy" />
            {way.name}
          </Button>
        ))}
        {windows.share !== null && shared !== undefined && (
          <SystemShare share={windows.share} shared={shared} tell={setEnded} />
        )}
        {children}
      </div>
      <End ended={ended} />
    </>
  )
}

/** The system's own sheet, where there is one: who closes it again hears nothing of it. */
function SystemShare({
  share,
  shared,
  tell,
}: {
  share: NonNullable<Windows['share']>
  shared: Handed
  tell: (ended: Ended) => void
}) {
  const { t } = useWords()
  const press = () =>
    share(shared).then((end) => tell(end === 'refused' ? { end, text: shared.url } : { end }))
  return <Button onClick={press}>{t('ui:share.system')}</Button>
}

const endKeys = {
  copied: 'ui:result.copied',
  copiedText: 'ui:result.copiedText',
  refused: 'ui:result.copyFailed',
  shared: 'ui:share.shared',
} as const

function End({ ended }: { ended: Ended | null }) {
  const { t } = useWords()
  return (
    <>
      <p className={clsx(layout.quiet, layout.above)} role="status">
        {ended === null || ended.end === 'kept' ? '' : t(endKeys[ended.end])}
      </p>
      {ended?.end === 'refused' && <ByHand text={ended.text} />}
    </>
  )
}

/** A text to be copied by hand, selected. */
function ByHand({ text }: { text: string }) {
  const { t } = useWords()
  return (
    <textarea
      className={layout.field}
      readOnly
      rows={6}
      aria-label={t('ui:result.linkText')}
      value={text}
      ref={(field) => {
        if (mayFocus()) field?.select()
      }}
    />
  )
}
