import type { CodeBook } from '../../../wizard/case/code'
import { needWords } from '../../words'

/** Fetches the code book and its words; only who has a code needs them. */
export async function loadCodeBook(): Promise<CodeBook> {
  const [{ codes }] = await Promise.all([import('../../../knowledge/codes/book'), needWords('code')])
  return codes
}
