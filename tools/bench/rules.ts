import { productRule, type Rule, ruleByTime } from '../../src/authoring/simulation/rule'

/** A rule of deciding, under its name and under that of the way of working that follows it. */
export interface NamedRule {
  name: string
  way: string
  rule: Rule
}

export const product: NamedRule = { name: 'product', way: 'ours', rule: productRule }

/** The rules that meet on generated knowledge, that of the product first; another one is one more entry. */
export const rules: readonly NamedRule[] = [
  product,
  { name: 'rule by time', way: 'ours, by time alone', rule: ruleByTime },
]

/** The rules that meet on our own knowledge. */
export const rulesOnOwn: readonly NamedRule[] = [product]
