import * as z from 'zod/mini'
import type { Knowledge } from '../../../knowledge/schema'
import { nextRequest, tellingMemory } from '../../../wizard/case/request'
import { by, marketOf, result } from '../../../wizard/case/session'
import type { Walk } from '../../../wizard/case/walk'
import { machineNumbers, type Preferences } from '../../preferences'
import { screenWords } from '../../screenWords'
import { actName, resultWords, seen } from '../../wording'
import type { Words } from '../../words'

const screen = z.strictObject({ id: z.nullable(z.string()), words: z.string() })

/**
 * A case as a ticket takes it: ids that stay, and beside each what it says in the language of the ticket. Published as
 * docs/ticket.schema.json; what is added raises no version, what changes its meaning does.
 */
export const ticket = z.strictObject({
  format: z.literal('pos-triage-ticket'),
  version: z.literal(1),
  edition: z.string(),
  language: z.string(),
  market: z.enum(['mainland', 'abroad']),
  screen,
  /** Messages before this one, oldest first. */
  earlier: z.array(screen),
  /** Numbers of the machine as the merchant noted them. */
  machine: z.array(z.strictObject({ id: z.enum(machineNumbers), number: z.string(), words: z.string() })),
  money: z.strictObject({
    state: z.string(),
    words: z.string(),
    /** Sales of earlier customers that are still open. */
    parked: z.array(screen),
    memory: z.nullable(z.strictObject({ state: z.enum(['holds', 'lost']), words: z.string() })),
  }),
  answers: z.array(
    z.strictObject({
      question: z.string(),
      asked: z.string(),
      answer: z.string(),
      words: z.string(),
      by,
      /** Not where a later answer made it pointless. */
      counts: z.boolean(),
    }),
  ),
  tried: z.array(z.strictObject({ act: z.string(), name: z.string(), result, words: z.string() })),
  likely: z.array(
    z.strictObject({ cause: z.string(), name: z.string(), likelihood: z.string(), words: z.string() }),
  ),
  request: z.nullable(z.strictObject({ id: z.string(), words: z.string() })),
  link: z.string(),
  /** Digits of the case code; null for a case that has none. */
  code: z.nullable(z.string()),
})
export type Ticket = z.infer<typeof ticket>

/** Ways to find the case again, and the numbers of the machine, which are in no case. */
export interface Beside {
  link: string
  code: string | null
  numbers: Preferences['numbers']
}

/** The ticket of a case. */
export function ticketOf(
  words: Words,
  knowledge: Knowledge,
  walk: Walk,
  { link, code, numbers }: Beside,
): Ticket {
  const { t } = words
  const { session } = walk
  const shown = (id: typeof session.picked) => ({ id, words: screenWords(words, knowledge, id) })
  const request = nextRequest(knowledge, walk)
  return {
    format: 'pos-triage-ticket',
    version: 1,
    edition: session.edition,
    language: words.language,
    market: marketOf(session),
    screen: shown(session.picked),
    earlier: session.earlier.map(({ picked }) => shown(picked)),
    machine: machineNumbers
      .filter((id) => numbers[id] !== '')
      .map((id) => ({
        id,
        number: numbers[id],
        words: t(`ui:call.number.${id}`, { number: numbers[id] }),
      })),
    money: moneyIn(words, knowledge, walk),
    answers: walk.answers.map(({ question, answer, by: giver, awake }) => ({
      question,
      asked: t(`${question}.ask`),
      answer,
      words: seen(words, question, answer),
      by: giver,
      counts: awake,
    })),
    tried: walk.tried.flatMap((one) => {
      const name = actName(words, knowledge, one.remedy)
      const said = resultWords(words, knowledge, one)
      return name === null ? [] : [{ act: one.remedy, name, result: one.result, words: said }]
    }),
    likely: (walk.diagnosis?.ranked ?? []).map(({ cause, likelihood }) => ({
      cause,
      name: t(`${cause}.name`),
      likelihood,
      words: t(`ui:likelihood.${likelihood}`),
    })),
    request: request === null ? null : { id: request, words: t(`${request}.ask`) },
    link,
    code,
  }
}

function moneyIn(words: Words, knowledge: Knowledge, { band, sales }: Walk): Ticket['money'] {
  const { t } = words
  const memory = tellingMemory(sales)
  return {
    state: band,
    words: t(`money:${band}.state`),
    parked: sales.parked.map(({ picked }) => ({
      id: picked,
      words: screenWords(words, knowledge, picked),
    })),
    memory: memory === null ? null : { state: memory, words: t(`ui:report.memory.${memory}`) },
  }
}
