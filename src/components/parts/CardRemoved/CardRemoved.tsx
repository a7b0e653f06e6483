import type { FieldName } from '../../../wizard/case/fields'
import { takeFocus } from '../../takeFocus'
import { useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import layout from '../layout.module.css'

/** Says what was taken out of a field, and puts a number back that was no card's. */
export function CardRemoved({ field }: { field: FieldName }) {
  const { t } = useWords()
  const { putBack } = useMoves()
  const removed = useWalkStore(({ fields }) => fields[field].removed)
  return (
    <>
      <p className={layout.quiet} role="status">
        {removed === 'nothing' ? '' : t(`ui:cardRemoved.${removed}`)}
      </p>
      {removed === 'card-number' && (
        <Button
          kind="link"
          onClick={() => {
            putBack(field)
            takeFocus(document.getElementById(field))
          }}
        >
          {t('ui:cardRemoved.putBack')}
        </Button>
      )}
    </>
  )
}
