import type { Knowledge } from '../knowledge/schema'
import type { SourceGrade, Standing } from '../knowledge/standing'

/** Grades of the sources that are cited; a source that does not exist has none. */
export const gradesOf = (
  { sources }: Pick<Knowledge, 'sources'>,
  { sources: cited = [] }: Standing,
): SourceGrade[] => cited.flatMap((id) => sources[id]?.grade ?? [])

/** Whether something more than web pages says so. */
export const isAboveWebPage = (grades: readonly SourceGrade[]): boolean =>
  grades.some((grade) => grade !== 'web-page')
