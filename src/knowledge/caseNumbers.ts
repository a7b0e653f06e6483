import numbers from './numbers.json'

/** The numbers by which case codes name things: only ever added to (docs/support.md). */
export const caseNumbers = numbers
