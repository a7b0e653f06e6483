import type { MoneyFact } from '../../knowledge/money'
import { own } from '../../knowledge/own'
import type { Content } from '../../knowledge/schema'
import type { Answered } from './session'

/** What an answer says about the money, or null where it says nothing. */
export function factOf(
  { money }: Pick<Content, 'money'>,
  { answered, answer }: Pick<Answered, 'answered' | 'answer'>,
): MoneyFact | null {
  const facts = money.facts[answered]
  if (facts === undefined) return null
  return own(facts, answer) ?? null
}
