import type { QuestionId, RemedyId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { codeNamed } from '../../src/wizard/case/picked'
import {
  answer,
  attempt,
  beginCase,
  choose,
  newSession,
  type Picked,
  result,
  type Session,
} from '../../src/wizard/case/session'
import { survey, type Walk } from '../../src/wizard/case/walk'

/**
 * A visit as it is told: what is picked, then `question=answer`, `~remedy=result`, `>message` for another message that
 * nobody has explained yet, and `>message=how` for one with how it came up. Id prefixes are left out.
 */
export const sessionOf = (picked: string, ...moves: readonly string[]): Session =>
  moves.reduce(move, choose(newSession(knowledge.edition), pickedBy(picked)))

/** The walk after a visit as it is told, by the real knowledge. */
export const visit = (picked: string, ...moves: readonly string[]): Walk =>
  survey(knowledge, sessionOf(picked, ...moves))

function move(session: Session, text: string): Session {
  const [left = '', right = ''] = text.split('=')
  if (left.startsWith('~')) return attempt(knowledge, session, `remedy:${left.slice(1)}`, result.parse(right))
  if (!left.startsWith('>')) return answer(knowledge, session, known(`question:${left}`), right)
  const next = pickedBy(left.slice(1))
  if (right !== '') return beginCase(knowledge, session, right, next)
  return choose(attempt(knowledge, session, 'remedy:service', 'other-message'), next)
}

const pickedBy = (text: string): Picked => {
  const id: Picked = codeNamed(text) ?? `symptom:${text}`
  if (id.startsWith('symptom:') && !(id in knowledge.symptoms)) throw new Error(`No such message: ${text}`)
  return id
}

function known(id: QuestionId): QuestionId {
  if (!(id in knowledge.questions)) throw new Error(`No such question: ${id}`)
  return id
}

/** What comes next, in one word: the question asked, the act with the question about its end, or the end itself. */
export function nextIn({ step }: Walk): string {
  switch (step.kind) {
    case 'ask':
      return bare(step.question)
    case 'settle':
      return `~${bare(step.remedy)} ${bare(step.asks)}`
    case 'try':
      return `~${bare(step.remedy)}`
    case 'open-payment':
      return `open until ${step.until}`
    case 'wait-for':
      return `${step.report}: ~${bare(step.remedy)}`
    case 'solved':
      return `solved: ${step.how}`
    default:
      return step.kind
  }
}

const bare = (id: string) => id.slice(id.indexOf(':') + 1)

/** Ways to take this sale that are shown and wait for nothing. */
export const waysNow = ({ selling }: Walk): RemedyId[] =>
  selling.thisSale.filter(({ asks }) => asks === null).map(({ remedy }) => remedy)
