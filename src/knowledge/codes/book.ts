import type { CodeId } from '../ids'
import { fiveToNine } from './fiveToNine'
import { lettersAToD } from './lettersAToD'
import { lettersEToZ } from './lettersEToZ'
import type { Rows } from './row'
import type { Code } from './schema'
import { zeroToFour } from './zeroToFour'

const rows: Rows = { ...zeroToFour, ...fiveToNine, ...lettersAToD, ...lettersEToZ }

/** Every code of the book, by id. What is weakly known, or one acquirer's alone, is in it as just that. */
export const codes: Readonly<Record<CodeId, Code>> = Object.fromEntries(
  Object.entries(rows)
    // Keys that look like numbers come first in an object: 10 before 00.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([characters, { readings, elsewhere = {} }]) => {
      const id: CodeId = `code:${characters}`
      return [id, { id, readings, elsewhere }]
    }),
)
