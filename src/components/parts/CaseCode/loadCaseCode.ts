import type { CaseNumbers } from '../../../wizard/case/caseNumbers'

/** Everything that writes and reads case codes; only who hands a case on or takes one in needs it. */
export async function loadCaseCode() {
  const [{ writeCaseCode, readCaseCode }, { caseNumbers }] = await Promise.all([
    import('../../../wizard/case/caseCode'),
    import('../../../knowledge/caseNumbers'),
  ])
  const numbers: CaseNumbers = caseNumbers
  return { writeCaseCode, readCaseCode, numbers }
}
