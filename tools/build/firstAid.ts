import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const startPage = new URL('../../index.html', import.meta.url)

/** In a browser that is too old, the page for frames shows the same first aid as the start page. */
export const firstAidPlugin: Plugin = {
  name: 'pos-triage:first-aid',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('<!-- The first aid of the start page. -->', readFirstAid),
  },
}

function readFirstAid(): string {
  const [found] = /<main class="fallback">.*<\/main>/s.exec(readFileSync(startPage, 'utf8')) ?? []
  if (found === undefined) throw new Error('index.html has no <main class="fallback">')
  return found
}
