import { cardReadError } from './cardReadError'
import { communicationFailed } from './communicationFailed'
import type { Conversation } from './conversation'
import { deadOrFrozen } from './deadOrFrozen'
import { downloadRequired } from './downloadRequired'
import { insertChip } from './insertChip'
import { invalidTerminal97 } from './invalidTerminal97'
import { ipLayerError } from './ipLayerError'
import { keyError } from './keyError'
import { macError } from './macError'
import { mustSettle } from './mustSettle'
import { networkAbnormal } from './networkAbnormal'
import { networkUnreachable } from './networkUnreachable'
import { noAnswer } from './noAnswer'
import { notPermitted58 } from './notPermitted58'
import { printerNoPaper } from './printerNoPaper'
import { responseCode01 } from './responseCode01'
import { signInRequired } from './signInRequired'
import { terminalLocked } from './terminalLocked'
import { wrongPin } from './wrongPin'

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
  'sign-in required': signInRequired,
  'MAC error': macError,
  'PIN key error': keyError,
  'terminal locked': terminalLocked,
  'wrong PIN': wrongPin,
  'card read error': cardReadError,
  'insert chip': insertChip,
  'printer out of paper': printerNoPaper,
  'download required': downloadRequired,
  'must settle': mustSettle,
  'dead or frozen': deadOrFrozen,
}
