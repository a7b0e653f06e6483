import { communicationFailed } from './communicationFailed'
import { background, general } from './general'
import { invalidTerminal97 } from './invalidTerminal97'
import { ipLayerError } from './ipLayerError'
import { networkAbnormal, networkUnreachable } from './noNetwork'
import { reasons } from './reasons'
import { responseCode01 } from './responseCode01'
import type { ClaimVerdicts } from './schema'

/** Verdict on every claim of the founding guides. */
export const claimVerdicts: ClaimVerdicts = {
  symptoms: [
    ipLayerError,
    networkUnreachable,
    networkAbnormal,
    communicationFailed,
    invalidTerminal97,
    responseCode01,
  ],
  general: [...general],
  background,
  reasons,
}
