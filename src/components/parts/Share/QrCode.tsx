import { useLate } from '../../useLate'
import { useWords } from '../../words'
import { grouped } from '../CaseCode/grouped'
import layout from '../layout.module.css'
import { NotLoaded } from '../NotLoaded/NotLoaded'
import styles from './Share.module.css'

export const loadQr = () => import('./qrMatrix')

/** The link as a QR code, black on white in every theme, with the link beside it, and the code where there is one. */
export function QrCode({ link, code }: { link: string; code: string | null }) {
  const { t } = useWords()
  const late = useLate(loadQr)
  if (late.state === 'loading') return null
  if (late.state === 'failed')
    return (
      <NotLoaded error={late.error}>
        <p className={layout.quiet}>{t('ui:share.qrNotLoaded')}</p>
      </NotLoaded>
    )
  const { qrMatrix, longestQr } = late.part
  if (link.length > longestQr) return <p>{t('ui:share.qrTooLong')}</p>
  return (
    <>
      <p>{t('ui:share.qrBeside')}</p>
      <Modules matrix={qrMatrix(link)} label={t('ui:share.qrLabel')} />
      <p className={styles.link}>{link}</p>
      {code !== null && (
        <p>
          {t('ui:share.sameCode')} <b className={styles.inLine}>{grouped(code).join(' ')}</b>
        </p>
      )}
    </>
  )
}

function Modules({ matrix, label }: { matrix: readonly (readonly boolean[])[]; label: string }) {
  const size = matrix.length
  const path = matrix.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      // Four pixels for each module, so that a camera tells them apart.
      width={size * 4}
      height={size * 4}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles.light} />
      <path d={path} className={styles.dark} />
    </svg>
  )
}
