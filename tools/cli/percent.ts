/** A share between 0 and 1 in whole per cent. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`
