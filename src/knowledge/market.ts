import * as z from 'zod/mini'

/** Where a machine is from: that decides which rules hold for it, who serves it and which words it shows. */
export const market = z.enum(['mainland', 'abroad'])
export type Market = z.infer<typeof market>

/** The mark of an entry that exists in one market alone; an entry without it exists in both. */
export const inOneMarket = { only: z.optional(market) }

/** Whether an entry exists in a market. */
export const isIn =
  (wanted: Market) =>
  ({ only }: { only?: Market | undefined }): boolean =>
    only === undefined || only === wanted

/** The key of a text without the market that it is written for: `ask_mainland` stands beside `ask`. */
export const plainKey = (key: string): string => key.replace(/_(mainland|abroad)(?=\.|$)/, '')
