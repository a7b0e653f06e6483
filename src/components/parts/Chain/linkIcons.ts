import type { Link } from '../../../knowledge/schema'
import type { IconName } from '../Icon/Icon'

/** The drawing of each link of the chain, the same wherever the chain is shown. */
export const linkIcons = {
  card: 'card',
  terminal: 'terminal',
  bearer: 'network',
  path: 'globe',
  acquirer: 'acquirer',
  switch: 'switch',
  issuer: 'issuer',
} as const satisfies Record<Link, IconName>
