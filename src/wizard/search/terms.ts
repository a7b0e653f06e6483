import { soundOf, syllablesIn } from './sound'

/** Typed text as we compare it: wide characters made narrow, capitals small. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

export const runs = (text: string): string[] => plain(text).match(/\p{Script=Han}+|[a-z0-9']+/gu) ?? []
export const isChinese = (run: string): boolean => /\p{Script=Han}/u.test(run)

/** Letters, figures and characters only. */
export const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')

export const pairs = (parts: readonly string[]): string[] =>
  parts.length < 2 ? [...parts] : parts.slice(1).map((part, i) => `${parts[i]}${part}`)

export const bySound = '~'
export const byInitials = '^'

/**
 * The terms of a text. Chinese is not parted by spaces: every pair of neighbouring characters is a term, and so is the
 * sound of each pair, and the initials of the whole.
 */
export function termsOfPhrase(text: string): string[] {
  const parts = runs(text)
  return [...parts.flatMap((run) => (isChinese(run) ? chinese(run) : [run])), byInitials + initialsOf(parts)]
}

/** The first letters of what is spoken, and letters as they are. */
export const initialsOf = (parts: readonly string[]): string =>
  parts.map((run) => (isChinese(run) ? initials(soundOf(run)) : run)).join('')

const initials = (sounds: readonly string[]): string => sounds.map(([initial]) => initial).join('')

function chinese(run: string): string[] {
  const sounds = soundOf(run)
  return [...pairs([...run]), ...pairs(sounds).map((pair) => bySound + pair), byInitials + initials(sounds)]
}

/** Terms of typed text, which may be Chinese written by its sound or by its initials. */
export function termsOfTyped(text: string): string[] {
  const letters: string[] = []
  const rest = runs(text).flatMap((run) => {
    if (isChinese(run)) return chinese(run)
    letters.push(run)
    const sounds = syllablesIn(run)
    return [
      run,
      ...(run.length >= shortestInitials ? [byInitials + run] : []),
      ...(sounds !== null && sounds.length > 1 ? pairs(sounds).map((pair) => bySound + pair) : []),
    ]
  })
  return [...rest, ...pairs(spokenApart(letters)).map((pair) => bySound + pair)]
}

/** Syllables typed with spaces between them; none where one of the words cannot be read as Chinese. */
export function spokenApart(letters: readonly string[]): string[] {
  const apart = letters.map(syllablesIn)
  return apart.every((one) => one !== null) && letters.length > 1 ? apart.flatMap((one) => one ?? []) : []
}

/** Two letters are the initials of too many things. */
export const shortestInitials = 3
