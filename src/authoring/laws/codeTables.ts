import type { Symptom } from '../../knowledge/schema'
import { tableSources } from '../../knowledge/sources'
import type { Base, Law } from './law'

export const codeTables = {
  name: 'codeTables',
  says: 'A code with many meanings names the table that it is read by, and cites the document of that table.',
  mend: 'Name its `codeTable`, and cite the document.',
  find: ({ knowledge: { symptoms } }: Pick<Base, 'knowledge'>) =>
    Object.values(symptoms).flatMap((symptom) =>
      wrongTable(symptom).map((what) => ({ culprit: symptom.id, what })),
    ),
} satisfies Law

function wrongTable({ hostCode, codeTable, standing }: Symptom): string[] {
  if (hostCode === undefined) return codeTable === undefined ? [] : ['names a table of codes but has no code']
  if (codeTable === undefined) {
    return hasManyMeanings(hostCode) ? [`does not name the table that ${hostCode} is read by`] : []
  }
  const document = tableSources[codeTable]
  return standing.sources?.includes(document)
    ? []
    : [`is read by the table ${codeTable} but does not cite ${document}`]
}

/** Whether ISO 8583 leaves a code to each country, network and acquirer: 97 to 99, and codes that begin with a letter. */
export const hasManyMeanings = (code: string): boolean => /^(9[7-9]|[A-Za-z])/.test(code)
