import * as z from 'zod/mini'
import { withoutCardDataIn } from '../../wizard/case/cardData'
import { type Place, pages } from './pages'

/** A place as an earlier form of the product kept it, in today's form: until edition 2026.4 its page was called `at`. */
function inTodaysForm(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('at' in stored)) return stored
  const { at, ...rest } = stored
  return { page: at, ...rest }
}

const kept = Object.values(pages).flatMap((page) => ('atStepOnly' in page ? [] : [page.place]))

/** Reads a place that was stored, in any form we ever released. Earlier ones missed some ways of writing a card number. */
export const storedPlace: z.ZodMiniType<Place> = z.pipe(
  z.transform(inTodaysForm),
  z.pipe(
    z.union([z.strictObject({ page: z.literal('step') }), ...kept]),
    z.transform((place: Place) => withoutCardDataIn(place)),
  ),
)
