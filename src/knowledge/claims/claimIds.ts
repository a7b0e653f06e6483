/** The ids of a list of claims, its runs written out. */
export const claimIds = (list: string): string[] =>
  list.split(' ').flatMap((part) => {
    const [first = '', last] = part.split('..')
    if (last === undefined) return [first]
    const [guide, from] = [first.slice(0, 3), Number(first.slice(3))]
    return Array.from(
      { length: Number(last) - from + 1 },
      (_, i) => `${guide}${String(from + i).padStart(3, '0')}`,
    )
  })

/** The guides that a list of claims is from. */
export const guidesOf = (list: string): string[] => [...new Set(claimIds(list).map((id) => id.slice(0, 2)))]
