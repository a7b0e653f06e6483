import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/knowledge/schema'

const locales = join(fileURLToPath(import.meta.url), '../../../locales')

/** The text under a key in a language, if there is one. */
export function wordsAt(language: Language, key: string): unknown {
  const [namespace = '', path = ''] = key.split(':')
  const file = join(locales, language, `${namespace}.json`)
  return path
    .split('.')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
      JSON.parse(readFileSync(file, 'utf8')),
    )
}

/** The text a page shows under a key, so that journeys follow the words instead of repeating them. */
export function say(language: Language, key: string): string {
  const found = wordsAt(language, key)
  if (typeof found !== 'string') throw new Error(`No words for ${key} in ${language}`)
  return found
}

/** The same where the machine is from mainland China: some texts have other words there. */
export const mainland = {
  wordsAt: (language: Language, key: string): unknown =>
    wordsAt(language, `${key}_mainland`) ?? wordsAt(language, key),
  say: (language: Language, key: string): string =>
    say(language, wordsAt(language, `${key}_mainland`) === undefined ? key : `${key}_mainland`),
}
