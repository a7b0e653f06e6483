import type { CauseId, QuestionId } from '../../knowledge/ids'
import { isAnswered, type Session } from '../../wizard/case/session'
import { type Exceptions, unneeded } from '../exceptions'
import { amongFirst, type Behind, type Hidden, pair, type Recognition, recogniseAll } from '../recognition'
import type { Base, Finding, Law } from './law'

export const recognised = {
  name: 'recognised',
  says: 'The typical answers of a cause bring it to the first place, and one wrong answer among them leaves it in the first three.',
  mend: 'Give it a sign that tells it apart, or list it where its answers lead; what is right as it is goes into `inseparable`, `behind` or `misread`.',
  find: ({ knowledge, exceptions }: Pick<Base, 'knowledge' | 'exceptions'>) => {
    const seen = recogniseAll(knowledge, exceptions)
    return [
      ...seen.astray.map(({ symptom, cause, leadsTo, session }) => ({
        culprit: symptom,
        what: `lists ${cause}, whose own typical answers lead on to ${leadsTo}, which does not: ${said(session)}`,
      })),
      ...byPair(seen.behind, ({ cause, other }) => [cause, other]).map(aboutBehind),
      ...byPair(seen.hidden, ({ cause, question }) => [cause, question]).map(aboutHidden),
      ...notNeeded(exceptions, seen),
    ]
  },
} satisfies Law

const aboutBehind = (found: readonly [Behind, ...Behind[]]): Finding => {
  const [{ cause, other, session }] = found
  const shares = found.map(
    ({ symptom, probability, others }) => `${symptom} ${percent(probability)} to ${percent(others)}`,
  )
  return {
    culprit: cause,
    what: `ranks below ${other} with its own typical answers: ${shares.join(', ')}; ${said(session)}`,
  }
}

const aboutHidden = (found: readonly [Hidden, ...Hidden[]]): Finding => {
  const [{ cause, question }] = found
  const places = found.map(({ symptom, given, place }) => `${symptom} ${given} (${place})`)
  return {
    culprit: cause,
    what: `is not among the first ${amongFirst} when ${question} is answered wrongly: ${places.join(', ')}`,
  }
}

/** Declarations without a case that needs them. */
const notNeeded = ({ inseparable, behind, misread }: Exceptions, { excused }: Recognition): Finding[] => [
  ...inseparable.flatMap(({ causes }) =>
    causes.flatMap((one, i) =>
      causes
        .slice(i + 1)
        .filter((other) => !excused.has(pair(one, other)) && !excused.has(pair(other, one)))
        .map((other) => unneeded('inseparable', [one, other])),
    ),
  ),
  ...behind.flatMap(({ cause, others }) =>
    others
      .filter((other) => !excused.has(pair(cause, other)))
      .map((other) => unneeded('behind', [cause, other])),
  ),
  ...misread.flatMap(({ question, hides }) =>
    hides
      .filter((cause) => !excused.has(pair(cause, question)))
      .map((cause) => unneeded('misread', [question, cause])),
  ),
]

/** Findings about the same pair, whatever the message, as one. */
function byPair<T>(found: readonly T[], of: (one: T) => [CauseId, CauseId | QuestionId]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of found) {
    const key = pair(...of(one))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

const percent = (probability: number) => `${Math.round(probability * 100)} %`

const said = (session: Session): string =>
  session.observations
    .filter(isAnswered)
    .map(({ answered, answer: given }) => `${answered.slice('question:'.length)}=${given}`)
    .join(' ')
