import { walkMessages } from './walkMessages'

walkMessages(1)
