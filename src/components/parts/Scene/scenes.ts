import { card } from './drawings/card'
import { devices } from './drawings/devices'
import { network } from './drawings/network'
import { paper } from './drawings/paper'
import { phone } from './drawings/phone'
import { screen } from './drawings/screen'

/** Every drawing, on a sheet of 96 by 96: front on, without brands, what matters in the accent. */
export const scenes = { ...screen, ...network, ...card, ...paper, ...devices, ...phone }

export type SceneName = keyof typeof scenes
