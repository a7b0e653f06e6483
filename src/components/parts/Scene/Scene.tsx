import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import { own } from '../../../knowledge/own'
import { useWords } from '../../words'
import { Optional } from '../Optional/Optional'
import styles from './Scene.module.css'
import { sceneOf } from './sceneOf'
import { type SceneName, scenes } from './scenes'

interface SceneProps {
  of: QuestionId | RemedyId
  /** In a panel beside what is looked at, beside running words, or beside what an act is for. */
  size: 'small' | 'aside' | 'large'
  /** Hidden from screen readers: the words beside it name the same place. */
  hidden?: boolean
}

/** The drawing of what is looked at or done, for the questions and acts that have one. */
export function Scene({ of, size, hidden = false }: SceneProps) {
  const name = own(sceneOf, of)
  if (name === undefined) return null
  return hidden ? <Silent name={name} size={size} /> : <Told name={name} size={size} />
}

/** Words with the drawing of an act beside them; where there is none, the words as they are. */
export function Beside({ of, children }: Pick<SceneProps, 'of'> & { children: ReactNode }) {
  if (own(sceneOf, of) === undefined) return children
  return (
    <div className={styles.beside}>
      <Optional silent>
        <Scene of={of} size="large" />
      </Optional>
      <div>{children}</div>
    </div>
  )
}

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
