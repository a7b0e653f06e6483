import type { CauseId } from '../../../knowledge/ids'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'

/** Precautions that keep causes away next time; nothing where none is known. */
export function Prevention({ causes, opened = false }: { causes: readonly CauseId[]; opened?: boolean }) {
  const { t, optional } = useWords()
  const known = causes.flatMap((cause) => {
    const prevent = optional(`${cause}.prevent`)
    return prevent === null ? [] : [{ cause, prevent }]
  })
  if (known.length === 0) return null
  return (
    <Disclosure title={t('ui:result.prevent')} opened={opened}>
      <ul>
        {known.map(({ cause, prevent }) => (
          <li key={cause}>
            <b>{t(`${cause}.name`)}</b>
            <span>{`${t('ui:colon')}${prevent}`}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
