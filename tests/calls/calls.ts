import { amountNotAccepted } from './amountNotAccepted'
import { apnWrong } from './apnWrong'
import { appCrashes } from './appCrashes'
import { approvedCode } from './approvedCode'
import { approvedNotPaidOut } from './approvedNotPaidOut'
import { bankOrNetworkUnavailable } from './bankOrNetworkUnavailable'
import { batchOutOfBalance } from './batchOutOfBalance'
import type { Conversation } from './call'
import { cardDeclinedByBank } from './cardDeclinedByBank'
import { cardExpired } from './cardExpired'
import { cardNotKnown } from './cardNotKnown'
import { cardReadError } from './cardReadError'
import { codeSeenWhere } from './codeSeenWhere'
import { codeUnclear } from './codeUnclear'
import { communicationFailed } from './communicationFailed'
import { contactlessAsksMore } from './contactlessAsksMore'
import { currencyChoice } from './currencyChoice'
import { dayEnd90 } from './dayEnd90'
import { deadOrFrozen } from './deadOrFrozen'
import { dialFailed } from './dialFailed'
import { downloadRequired } from './downloadRequired'
import { foreignCardRefused } from './foreignCardRefused'
import { functionNotSupported40 } from './functionNotSupported40'
import { hostNameNotFound } from './hostNameNotFound'
import { hostNotConnected } from './hostNotConnected'
import { insertChip } from './insertChip'
import { invalidMerchant } from './invalidMerchant'
import { invalidTerminal97 } from './invalidTerminal97'
import { ipLayerError } from './ipLayerError'
import { issuerInoperative91 } from './issuerInoperative91'
import { issuerTimeout68 } from './issuerTimeout68'
import { keyError } from './keyError'
import { limitOrBalance } from './limitOrBalance'
import { locationRefused } from './locationRefused'
import { loginRefused } from './loginRefused'
import { macError } from './macError'
import { merchantAbnormalC2 } from './merchantAbnormalC2'
import { merchantFrozen } from './merchantFrozen'
import { messageFormat30 } from './messageFormat30'
import { mustSettle } from './mustSettle'
import { networkAbnormal } from './networkAbnormal'
import { networkUnreachable } from './networkUnreachable'
import { noAnswer } from './noAnswer'
import { noIssuerAnswer98 } from './noIssuerAnswer98'
import { noSignal } from './noSignal'
import { notActivated } from './notActivated'
import { notPermitted58 } from './notPermitted58'
import { offlineApproved } from './offlineApproved'
import { offlineDeclinedZ1 } from './offlineDeclinedZ1'
import { offlinePaymentsPending } from './offlinePaymentsPending'
import { onlinePaymentRefused } from './onlinePaymentRefused'
import { originalNotMatched } from './originalNotMatched'
import { paperJam } from './paperJam'
import { partlyApproved10 } from './partlyApproved10'
import { paymentInDoubt } from './paymentInDoubt'
import { phoneLineDialFailed } from './phoneLineDialFailed'
import { pppDialFailed } from './pppDialFailed'
import { preauthRefused } from './preauthRefused'
import { printerNoPaper } from './printerNoPaper'
import { printFaded } from './printFaded'
import { qrPaymentPending } from './qrPaymentPending'
import { qrStickerNoMoney } from './qrStickerNoMoney'
import { readerNotPaired } from './readerNotPaired'
import { refundRefused } from './refundRefused'
import { responseCode01 } from './responseCode01'
import { resultNotKnown } from './resultNotKnown'
import { reversalRecord } from './reversalRecord'
import { signInRequired } from './signInRequired'
import { simNotDetected } from './simNotDetected'
import { speakerSilent } from './speakerSilent'
import { stopAndCall } from './stopAndCall'
import { systemMalfunction96 } from './systemMalfunction96'
import { terminalLocked } from './terminalLocked'
import { tlsHandshakeFailed } from './tlsHandshakeFailed'
import { unreachable92 } from './unreachable92'
import { voidRefused } from './voidRefused'
import { walkedAlone } from './walkedAlone'
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
  'reader not paired': readerNotPaired,
  'insert chip': insertChip,
  'contactless asks for more': contactlessAsksMore,
  'printer out of paper': printerNoPaper,
  'print faded': printFaded,
  'paper jam': paperJam,
  'download required': downloadRequired,
  'must settle': mustSettle,
  'dead or frozen': deadOrFrozen,
  'app crashes': appCrashes,
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
  'QR sticker collects nothing': qrStickerNoMoney,
  'speaker silent': speakerSilent,
  'invalid merchant 03': invalidMerchant,
  'merchant abnormal C2': merchantAbnormalC2,
  'merchant frozen': merchantFrozen,
  'location refused': locationRefused,
  'not activated': notActivated,
  'login refused': loginRefused,
  'bank or card network unavailable': bankOrNetworkUnavailable,
  'issuer inoperative 91': issuerInoperative91,
  'unreachable 92': unreachable92,
  'system malfunction 96': systemMalfunction96,
  'no answer from the issuer 98': noIssuerAnswer98,
  'issuer time-out 68': issuerTimeout68,
  'day end 90': dayEnd90,
  'approved and not paid out': approvedNotPaidOut,
  'code that nobody can read': codeUnclear,
  'card declined by its bank': cardDeclinedByBank,
  'card not known': cardNotKnown,
  'foreign card refused': foreignCardRefused,
  'choice of currency': currencyChoice,
  'limit or balance': limitOrBalance,
  'card expired': cardExpired,
  'stop and call': stopAndCall,
  'original not matched': originalNotMatched,
  'void refused': voidRefused,
  'refund refused': refundRefused,
  'pre-authorisation refused': preauthRefused,
  'amount not accepted 13': amountNotAccepted,
  'message format 30': messageFormat30,
  'function not supported 40': functionNotSupported40,
  'result not known': resultNotKnown,
  approved: approvedCode,
  'partly approved 10': partlyApproved10,
  'approved offline': offlineApproved,
  'offline payments waiting': offlinePaymentsPending,
  'declined offline Z1': offlineDeclinedZ1,
  'batch out of balance': batchOutOfBalance,
  'online payment refused': onlinePaymentRefused,
  'reversal record': reversalRecord,
  'the same code seen elsewhere': codeSeenWhere,
  'a payment in doubt': paymentInDoubt,
  'walked alone': walkedAlone,
}
