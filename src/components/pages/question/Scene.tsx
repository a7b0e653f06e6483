import type { ReactNode } from 'react'
import type { QuestionId } from '../../../knowledge/ids'
import styles from './Scene.module.css'

const terminal = (
  <>
    <rect x="22" y="4" width="44" height="72" rx="6" />
    <rect x="28" y="12" width="32" height="26" rx="2" />
    <path d="M31 48h.01M44 48h.01M57 48h.01M31 58h.01M44 58h.01M57 58h.01M31 68h.01M44 68h.01M57 68h.01" />
  </>
)

/** A card machine from the front or the back, without a brand; what to look at is drawn in the accent. */
const scenes = {
  'top-line': (
    <>
      {terminal}
      <path className={styles.here} d="M30 15h28" />
      <path className={styles.here} d="M12 15h8M17 11l4 4-4 4" />
    </>
  ),
  code: (
    <>
      {terminal}
      <path d="M32 19h24" />
      <rect className={styles.here} x="36" y="24" width="16" height="10" rx="2" />
      <path className={styles.here} d="M12 29h16M24 25l4 4-4 4" />
    </>
  ),
  sticker: (
    <>
      <rect x="22" y="4" width="44" height="72" rx="6" />
      <path d="M34 4v14h20V4" />
      <rect className={styles.here} x="29" y="32" width="30" height="24" rx="2" />
      <path d="M34 39h20M34 44.5h14M34 50h17" />
      <path className={styles.here} d="M10 44h13M19 40l4 4-4 4" />
    </>
  ),
  list: (
    <>
      {terminal}
      <path className={styles.here} d="M33 18h.01M33 25h.01M33 32h.01M38 18h17M38 25h17M38 32h17" />
      <path className={styles.here} d="M12 25h10M18 21l4 4-4 4" />
    </>
  ),
  paper: (
    <>
      <rect x="22" y="24" width="44" height="52" rx="6" />
      <rect x="28" y="46" width="32" height="22" rx="2" />
      <path d="M22 24L32 6h30l4 18" />
      <circle className={styles.here} cx="44" cy="30" r="8" />
      <path className={styles.here} d="M10 30h16M22 26l4 4-4 4" />
    </>
  ),
} satisfies Record<string, ReactNode>

/** The place to look at, for the questions that say it in words. */
const sceneOf: Readonly<Record<QuestionId, keyof typeof scenes>> = {
  'question:bearer': 'top-line',
  'question:signal-icon': 'top-line',
  'question:mobile-generation': 'top-line',
  'question:clock-right': 'top-line',
  'question:which-host-code': 'code',
  'question:which-merchant-code': 'code',
  'question:which-number': 'code',
  'question:chip-code': 'code',
  'question:sign-in-code': 'code',
  'question:key-code': 'code',
  'question:mac-where': 'code',
  'question:numbers-match': 'sticker',
  'question:payment-record': 'list',
  'question:unsent-records': 'list',
  'question:paper-look': 'paper',
}

/** A drawing beside the sentence that names the same place, so it is hidden from screen readers; often there is none. */
export function Scene({ question }: { question: QuestionId }) {
  const name = sceneOf[question]
  if (name === undefined) return null
  return (
    <svg className={styles.scene} viewBox="8 0 62 80" aria-hidden="true" focusable="false">
      {scenes[name]}
    </svg>
  )
}

/** Whether there is a drawing for a question. */
export const isDrawn = (question: QuestionId): boolean => question in sceneOf
