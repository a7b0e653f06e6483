import type { CodeLeads } from './codeLeads'
import type { SymptomId } from './ids'
import type { Knowledge, Symptom } from './schema'

/** A message as far as it takes to show it, to find it and to pick it. */
export type FrontSymptom = Pick<
  Symptom,
  'id' | 'only' | 'stage' | 'hostCode' | 'screens' | 'common' | 'umbrella' | 'broke' | 'stopFirst'
>

/** Part of the base that the start page needs: which messages and codes there are. The whole base has it, too. */
export interface Front {
  edition: string
  symptoms: Record<SymptomId, FrontSymptom>
  codeLeads: CodeLeads
}

/** The front of a base, without what is behind its messages. */
export const frontOf = ({ edition, symptoms, codeLeads }: Knowledge): Front => ({
  edition,
  symptoms: Object.fromEntries(Object.entries(symptoms).map(([id, symptom]) => [id, frontSymptom(symptom)])),
  codeLeads,
})

const frontSymptom = ({
  codeTable: _table,
  money: _money,
  causes: _causes,
  never: _never,
  standing: _standing,
  ...front
}: Symptom): FrontSymptom => front
