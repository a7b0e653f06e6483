import type { Link, Stage } from './schema'

/**
 * Meaning of a stage for the chain: the link at which a message arose, and whether an answer came from there,
 * which proves every link in front of it (terminal-faults.md section 0.1).
 */
export const stages: Readonly<Record<Stage, { at: Link; answered: boolean }>> = {
  S0: { at: 'terminal', answered: false },
  S1: { at: 'bearer', answered: false },
  S2: { at: 'bearer', answered: false },
  S3: { at: 'path', answered: false },
  S4: { at: 'path', answered: false },
  S5: { at: 'acquirer', answered: false },
  S6: { at: 'acquirer', answered: true },
  S7: { at: 'switch', answered: true },
  S8: { at: 'issuer', answered: true },
  S9: { at: 'terminal', answered: true },
}
