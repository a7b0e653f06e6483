import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { Knowledge } from '../../src/knowledge/schema'
import { loadBase } from './front.ts'

/** Common messages of the start page as markup, in the words of a language: they are read before any script runs. */
export const commonMessagesPlugin: Plugin = {
  name: 'pos-triage:common-messages',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const { knowledge } = await loadBase()
      return html.replace(/<!-- The common messages: ([\w-]+) -->/g, (_, language: string) =>
        listCommon(knowledge, language),
      )
    },
  },
}

function listCommon({ symptoms }: Pick<Knowledge, 'symptoms'>, language: string): string {
  const words: Record<string, { name: string; tile: string }> = JSON.parse(
    readFileSync(new URL(`../../locales/${language}/symptom.json`, import.meta.url), 'utf8'),
  )
  const items = Object.values(symptoms).flatMap(({ id, common, screens }) => {
    const { name, tile } = words[id.slice('symptom:'.length)] ?? {}
    if (!common || name === undefined || tile === undefined) return []
    const [screen] = screens
    const shown =
      screen === undefined || screen.text === name
        ? ''
        : `<span lang="${screen.lang}">${screen.text}</span> · `
    return [`<dt>${shown}${name}</dt><dd>${tile}</dd>`]
  })
  return `<dl>${items.join('')}</dl>`
}
