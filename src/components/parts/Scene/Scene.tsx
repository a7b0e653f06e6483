import clsx from 'clsx'
import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import { own } from '../../../knowledge/own'
import { useWords } from '../../words'
import styles from './Scene.module.css'
import { sceneOf } from './sceneOf'
import { type SceneName, scenes } from './scenes'

interface SceneProps {
  of: QuestionId | RemedyId
  /** Beside what is looked at or done, or beside running words. */
  size: 'small' | 'aside'
  /** Hidden from screen readers: the words beside it name the same place. */
  hidden?: boolean
}

/** The drawing of what is looked at or done, for the questions and acts that have one. */
export function Scene({ of, size, hidden = false }: SceneProps) {
  const name = own(sceneOf, of)
  if (name === undefined) return null
  return hidden ? <Silent name={name} size={size} /> : <Told name={name} size={size} />
}

/** Whether there is a drawing for a question or an act. */
export const isDrawn = (of: QuestionId | RemedyId): boolean => own(sceneOf, of) !== undefined

type Drawn = Pick<SceneProps, 'size'> & { name: SceneName }

const Silent = ({ name, size }: Drawn) => (
  <svg className={clsx(styles.scene, styles[size])} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
    {scenes[name]}
  </svg>
)

function Told({ name, size }: Drawn) {
  const { t } = useWords()
  return (
    <svg
      className={clsx(styles.scene, styles[size])}
      viewBox="0 0 96 96"
      role="img"
      aria-label={t(`ui:scene.${name}`)}
      focusable="false"
    >
      {scenes[name]}
    </svg>
  )
}
