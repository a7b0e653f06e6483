import type { ReactNode } from 'react'
import { Disclosures } from '../Disclosure/Disclosure'
import { Optional } from '../Optional/Optional'
import { Share } from '../Share/Share'
import { Trail } from '../Trail/Trail'

/** The foot of a page that a case can rest on: what folds, with what was told so far, and how to hand the case on. */
export function CaseEnd({ children, after }: { children?: ReactNode; after?: ReactNode }) {
  return (
    <>
      <Disclosures>
        {children}
        <Optional>
          <Trail />
        </Optional>
        {after}
      </Disclosures>
      <Optional>
        <Share />
      </Optional>
    </>
  )
}
