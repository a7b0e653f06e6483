import { notSure, type SymptomId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { askedWith, calledFor } from '../../wizard/case/openCalls'
import {
  answer,
  attempt,
  choose,
  newSession,
  type Result,
  type Session,
  service,
} from '../../wizard/case/session'
import { survey, type Walk } from '../../wizard/case/walk'
import { type Dice, pick } from './dice'

/** Far above what the cap of questions and the number of remedies allow. */
const longestWalk = 150

const endsOfActs = ['no-change', 'not-possible'] as const satisfies readonly Result[]
const endsOfCalls = [
  ...endsOfActs,
  'under-way',
  'no-answer',
  'wants-something',
] as const satisfies readonly Result[]
const endsOfWaits = ['not-yet', 'no-change'] as const satisfies readonly Result[]

/**
 * Walks a message once with answers and results as they fall, after what was `begun`, no remedy ever helping: every case
 * on the way, the last one with its end, unless the walk never ends.
 */
export function* walkAtRandom(
  knowledge: Knowledge,
  message: SymptomId,
  dice: Dice,
  begun: Session = newSession(knowledge.edition),
): Generator<Walk> {
  let session = choose(begun, message)
  for (let turn = 0; turn < longestWalk; turn++) {
    const walk = survey(knowledge, session)
    yield walk
    const next = stepAtRandom(knowledge, walk, dice)
    if (next === null) return
    session = next
  }
}

/** The case after one more step, or null at the end of the walk. */
function stepAtRandom(knowledge: Knowledge, { session, step, tried }: Walk, dice: Dice): Session | null {
  // Who waits for a call looks further, or has heard of it.
  const further =
    step.kind === 'wait-for' && step.meanwhile !== null && pick(dice, [true, false]) ? step.meanwhile : step
  // How an act for the payment ends is the answer to its question.
  const asked = further.kind === 'ask' ? further.question : further.kind === 'settle' ? further.asks : null
  if (asked !== null) {
    const answers = Object.keys(knowledge.questions[asked]?.answers ?? {})
    return answer(knowledge, session, asked, pick(dice, [...answers, notSure]))
  }
  if (further.kind === 'try') {
    const { remedy } = further
    const ends = calledFor(knowledge, remedy) === null ? endsOfActs : endsOfCalls
    // To say once more that they want something changes nothing.
    const before = tried.find((one) => one.remedy === remedy)?.result
    const left = ends.filter((end) => end !== 'wants-something' || end !== before)
    return attempt(knowledge, session, remedy, pick(dice, left), further)
  }
  // The call that ends a walk may be answered by nobody, or by somebody who takes it on.
  if (further.kind === 'hand-over' && tried.every(({ remedy }) => remedy !== service))
    return attempt(knowledge, session, service, pick(dice, endsOfCalls))
  if (further.kind === 'wait-for' && further.report === 'under-way')
    return attempt(knowledge, session, further.remedy, pick(dice, endsOfWaits), {
      besides: askedWith(knowledge, session, further.remedy),
    })
  return null
}
