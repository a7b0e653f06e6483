import type { Question } from './schema'

/**
 * Where a machine is not online at all: nothing scans or signs in on it, so that neither is asked. The messages are those of
 * a link that is not there (stage S1 and S2, terminal-faults.md sections 3.1, 3.3 and 3.12 to 3.14).
 */
export const offline: NonNullable<Question['senseless']> = {
  after: [
    { question: 'question:signal-icon', answers: ['no-sim'] },
    { question: 'question:wifi-symbol', answers: ['not-joined', 'no-internet'] },
    { question: 'question:phones-on-wifi', answers: ['dead'] },
  ],
  under: [
    'symptom:network-unreachable',
    'symptom:ip-layer-error',
    'symptom:sim-not-detected',
    'symptom:no-signal',
    'symptom:apn-wrong',
    'symptom:ppp-dial-failed',
    'symptom:phone-line-dial-failed',
  ],
}
