/**
 * Files of words by what needs them: the first screen, a walk, the code book, what guides say, and the search box. A
 * person fetches them part by part, one chunk for each language.
 */
export const textParts = {
  start: ['ui?first', 'symptom?first'],
  walk: [
    'ui?later',
    'symptom',
    'question',
    'cause',
    'remedy',
    'step',
    'warning',
    'source',
    'rule',
    'reading',
    'money',
  ],
  code: ['code'],
  claim: ['claim'],
  search: ['search'],
} as const

/** Texts that the first screen says, by the file they lie in; `*` is any entry, and a group comes with all it holds. */
export const firstTexts: Readonly<Record<string, readonly string[]>> = {
  ui: [
    'name',
    'back',
    'help',
    'case',
    'skip',
    'titleOf',
    'titlePlain',
    'startPage',
    'cardRemoved',
    'links',
    'popOut',
    'foot',
    'note',
    'continueHere',
    'notLoaded',
    'broken',
    'call.where',
    'newCase',
    'code.named',
    'code.all',
    'travel.title',
    'selling.title',
  ],
  symptom: ['*.name', '*.tile'],
}
