import clsx from 'clsx'
import type { ReactNode } from 'react'
import { awaitsNextMessage } from '../../../wizard/case/session'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { PickedPlate } from '../../parts/Plate/Plate'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useWalkStore } from '../../useApp'
import { useWords } from '../../words'
import { AllMessages } from './AllMessages'
import { SearchedMessages } from './SearchedMessages'

/** The question what the terminal shows: a box that finds by the words on it, and a tile for each message. */
export function StartPage(): ReactNode {
  const { t } = useWords()
  const session = useWalkStore((state) => state.session)
  const goingOn = awaitsNextMessage(session)
  const before = goingOn ? session.earlier.slice(-1)[0] : undefined
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={goingOn ? t('ui:startPage.titleNow') : t('ui:startPage.title')} />
      </h1>
      <p className={clsx(layout.lede, layout.text)}>
        {before !== undefined && (
          <>
            <span>{t('ui:startPage.before')}</span> <PickedPlate picked={before.picked} />{' '}
          </>
        )}
        <span>{goingOn ? t('ui:startPage.nowHint') : t('ui:startPage.lede')}</span>
      </p>
      <Optional instead={<AllMessages />}>
        <SearchedMessages />
      </Optional>
      <p className={layout.links}>
        <PageButton to={{ page: 'travel' }}>{t('ui:travel.title')}</PageButton>
        <PageButton to={{ page: 'codes' }}>{t('ui:code.all')}</PageButton>
      </p>
      {goingOn && <SideLinks />}
      <p className={clsx(layout.quiet, layout.above)}>{t('ui:startPage.local')}</p>
    </>
  )
}
