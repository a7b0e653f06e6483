import type { CauseId } from '../../../knowledge/schema'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'

/** Precautions that keep causes away next time; nothing where none is known. */
export function Prevention({ causes }: { causes: readonly CauseId[] }) {
  const { t, has } = useWords()
  const known = causes.filter((cause) => has(`${cause}.prevent`))
  if (known.length === 0) return null
  return (
    <Disclosure title={t('ui:result.prevent')}>
      <ul>
        {known.map((cause) => (
          <li key={cause}>
            <b>{t(`${cause}.name`)}</b>
            {t('ui:colon')}
            {t(`${cause}.prevent`)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
