import { walkMessages } from './walkMessages'

walkMessages(0)
