import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Has a browser fetch the first screen's words beside the script that asks for them, or it would wait for one after the
 * other. Which language it will be is not known yet, so they come in each.
 */
export const preloadWordsPlugin: Plugin = {
  name: 'pos-triage:preload-words',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle, path }) => {
      if (bundle === undefined) return []
      const up = '../'.repeat(path.split('/').length - 2) || './'
      const words = Object.keys(bundle).filter((file) => /\/[\w-]+-start-[\w-]+\.js$/.test(file))
      if (words.length === 0) throw new Error('No words of the first screen were built')
      return words.map(
        (file): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `${up}${file}` },
          injectTo: 'head',
        }),
      )
    },
  },
}
