import type { RemedyId } from '../../../knowledge/ids'
import { ownActsFor, type Request } from '../../../wizard/case/request'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Ready } from '../Call/Ready'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { Phrases } from '../Phrases/Phrases'
import { Section } from '../Section/Section'

/** They want something first: what it may be, and what can be done at the till for it before calling again. */
export function Wanted({ remedies, ready }: { remedies: readonly RemedyId[]; ready: Request['ready'] }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const acts = ownActsFor(knowledge, walk, remedies)
  return (
    <Section id="wanted" title={t('ui:wanted.title')} look="panel" className={layout.above}>
      <p>{t('ui:wanted.lede')}</p>
      <Ready items={ready} />
      {acts.length > 0 && (
        <>
          <h3 className={layout.above}>
            <Phrases text={t('ui:wanted.acts')} />
          </h3>
          <ul>
            {acts.map((remedy) => (
              <li key={remedy}>
                <PageButton to={{ page: 'remedy', remedy }}>{t(`${remedy}.name`)}</PageButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
