import { readFileSync } from 'node:fs'
import { type Plugin, preview } from 'vite'

interface Server {
  address: string
  stop(): Promise<void>
  /** From now on it has the worker of another release: the same one with one line more. */
  release(): void
}

/** A server of the test's own, for what happens when it stops or gets a new release. */
export async function serve(): Promise<Server> {
  let released = false
  const nextRelease: Plugin = {
    name: 'next-release',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/sw.js', (_request, response, next) => {
        if (!released) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(`${readFileSync('dist/sw.js', 'utf8')}\n// the next release`)
      })
    },
  }
  const server = await preview({
    logLevel: 'error',
    plugins: [nextRelease],
    preview: { host: '127.0.0.1', port: 0 },
  })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    stop: () => server.close(),
    release: () => {
      released = true
    },
  }
}
