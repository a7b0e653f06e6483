import clsx from 'clsx'
import type { FrontSymptom } from '../../../knowledge/front'
import type { Language } from '../../../knowledge/schema'
import { isCode } from '../../../wizard/case/picked'
import type { Picked } from '../../../wizard/case/session'
import { charactersOf } from '../../screenWords'
import { useShell } from '../../useApp'
import { Phrases } from '../Phrases/Phrases'
import styles from './Plate.module.css'

/** Words exactly as the terminal shows them, in their own language. Our own words are never on a plate. */
export function Plate({ text, lang, code = false }: { text: string; lang: Language; code?: boolean }) {
  return <Phrases className={clsx(styles.plate, code && styles.code)} lang={lang} text={text} />
}

/** The first of the screen texts of a message. */
export function SymptomPlate({ symptom }: { symptom: FrontSymptom }) {
  const screen = symptom.screens[0]
  return screen === undefined ? null : <Plate text={screen.text} lang={screen.lang} />
}

/** The pick as the terminal shows it: the code, or the first words of the message. */
export function PickedPlate({ picked }: { picked: Picked }) {
  const { front } = useShell()
  if (isCode(picked)) return <Plate text={charactersOf(picked)} lang="zh-CN" code />
  const symptom = front.symptoms[picked]
  return symptom === undefined ? null : <SymptomPlate symptom={symptom} />
}
