/** Pronunciation of Chinese, worked out while building (tools/build/syllables.ts). */
declare module 'virtual:syllables' {
  /** For each syllable the characters read so. */
  export const syllables: Readonly<Record<string, string>>
  /** Pronunciations of our texts where they differ from those of single characters; syllables parted by spaces. */
  export const phrases: Readonly<Record<string, string>>
}

/** Front of the base, taken out while building (tools/build/front.ts). */
declare module 'virtual:front' {
  export const front: import('./knowledge/front').Front
}

/** The whole base, packed while building (tools/build/base.ts). */
declare module 'virtual:base' {
  export const packed: string
}

/** Chinese words of the short texts of the first screen, found while building (tools/build/words.ts). */
declare module 'virtual:words' {
  /** Words parted by spaces. */
  export const words: string
}

/** The further words of the other pages, found while building (tools/build/words.ts). */
declare module 'virtual:later-words' {
  /** Words parted by spaces. */
  export const words: string
}
