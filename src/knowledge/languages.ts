import type { Market } from './market'

/**
 * Languages of the product. A new one is a row here and its files in `locales/`; whatever is missing is named by
 * `npm run types` or `npm run -s knowledge -- check`.
 */
export const languages = {
  'zh-CN': { name: '中文', countedIn: 'characters', market: 'mainland' },
  en: { name: 'English', countedIn: 'words', market: 'abroad' },
} as const satisfies Readonly<Record<string, LanguageFacts>>

interface LanguageFacts {
  /** Its name in itself. */
  name: string
  /** Unit in which the length of its texts is counted. */
  countedIn: 'characters' | 'words'
  /** Where the machine of somebody who reads it is mostly from. */
  market: Market
}
