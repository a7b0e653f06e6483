import { apnWrong } from './apnWrong'
import { communicationFailed } from './communicationFailed'
import type { Conversation } from './conversation'
import { dialFailed } from './dialFailed'
import { hostNameNotFound } from './hostNameNotFound'
import { hostNotConnected } from './hostNotConnected'
import { invalidTerminal97 } from './invalidTerminal97'
import { ipLayerError } from './ipLayerError'
import { networkAbnormal } from './networkAbnormal'
import { networkUnreachable } from './networkUnreachable'
import { noAnswer } from './noAnswer'
import { noSignal } from './noSignal'
import { notPermitted58 } from './notPermitted58'
import { phoneLineDialFailed } from './phoneLineDialFailed'
import { pppDialFailed } from './pppDialFailed'
import { qrPaymentPending } from './qrPaymentPending'
import { responseCode01 } from './responseCode01'
import { simNotDetected } from './simNotDetected'
import { tlsHandshakeFailed } from './tlsHandshakeFailed'

/** Every conversation, by what the terminal shows. */
export const areas: Readonly<Record<string, readonly Conversation[]>> = {
  'IP-layer error': ipLayerError,
  'invalid terminal 97': invalidTerminal97,
  'network cannot connect': networkUnreachable,
  'network abnormal': networkAbnormal,
  'communication failed': communicationFailed,
  'no answer': noAnswer,
  'response code 01': responseCode01,
  'not permitted 58': notPermitted58,
  'TLS handshake failed': tlsHandshakeFailed,
  'host name not found': hostNameNotFound,
  'dial failed': dialFailed,
  'PPP dial failed': pppDialFailed,
  'no dial tone': phoneLineDialFailed,
  'SIM not detected': simNotDetected,
  'no signal': noSignal,
  'access point wrong': apnWrong,
  'host not connected': hostNotConnected,
  'QR payment pending': qrPaymentPending,
}
