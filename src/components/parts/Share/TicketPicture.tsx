import { useMemo } from 'react'
import { useApp } from '../../useApp'
import { useLate } from '../../useLate'
import { useWords } from '../../words'
import { grouped, readAloud } from '../CaseCode/grouped'
import { loadQr } from './QrCode'
import styles from './Share.module.css'

/** The ticket as a picture, which in-app browsers save by a long press; the same text is beside it. */
export function TicketPicture({ text, link, code }: { text: string; link: string; code: string | null }) {
  const { windows } = useApp()
  const { t, list, language } = useWords()
  const late = useLate(loadQr)
  const words = list('ui:caseCode.digits')
  const address = useMemo(() => {
    if (late.state === 'loading') return undefined
    const groups = code === null ? [] : grouped(code)
    const between = language === 'zh-CN' ? '' : ' '
    const pauses = language === 'zh-CN' ? '，' : ', '
    // Without the QR code the picture still says everything.
    const qr = late.state === 'here' && link.length <= late.part.longestQr ? late.part : null
    return windows.drawPicture({
      title: t('ui:name'),
      large: groups.length === 0 ? [] : [groups.join(' ')],
      matrix: qr === null ? null : qr.qrMatrix(link),
      lines: [
        ...(groups.length === 0
          ? []
          : [groups.map((one) => readAloud(one, words, between)).join(pauses), '']),
        // The link is in the QR code.
        ...text.split('\n').slice(0, qr === null ? undefined : -1),
      ],
    })
  }, [windows, late, text, link, code, language, words, t])
  if (address === undefined) return null
  if (address === null) return <p>{t('ui:share.noPicture')}</p>
  return (
    <>
      <p>{t('ui:share.hold')}</p>
      <img className={styles.picture} src={address} alt={t('ui:share.pictureOf')} />
    </>
  )
}
