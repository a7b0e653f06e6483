import type { Plugin } from 'vite'

/** Headers of some paths below the folder that is served. A `*` is one plain file name. */
interface HeaderRule {
  paths: readonly string[]
  headers: Readonly<Record<string, string>>
}

/** Policy of every page. Its one Trusted Types policy is there to register the worker. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pos-triage-sw',
]

/** Every feature that is open by default; of all of them only two are needed. */
const permissionsPolicy = [
  'clipboard-write=(self)',
  'web-share=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ')

/** Nothing is shown in a frame, unless a rule below lets it. */
const everywhere = {
  'Content-Security-Policy': [...contentSecurityPolicy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const headerRules: readonly HeaderRule[] = [
  {
    // Both cross-origin headers are needed before a page that is itself isolated can frame this one.
    paths: ['/embed/', '/embed/index', '/embed/index.html'],
    headers: {
      ...everywhere,
      'Content-Security-Policy': contentSecurityPolicy.join('; '),
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  {
    // A sandboxed frame has no origin and asks for scripts and words as a stranger.
    paths: ['/assets/*', '/mark.svg', '/reach.txt', '/sw.js'],
    headers: { ...everywhere, 'Access-Control-Allow-Origin': '*' },
  },
]

/** Headers of the start page, and of every path without a rule: servers know more names for it than a list can hold. */
const startHeaders = {
  ...everywhere,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * Response headers of a path as it was asked for, without its query. The start page, by whatever name, works in no frame,
 * the page for frames in everyone's, and both may read the files.
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return headerRules.find(({ paths }) => paths.some((one) => isMeant(one, path)))?.headers ?? startHeaders
}

function isMeant(pattern: string, path: string): boolean {
  if (!pattern.endsWith('*')) return path === pattern
  const folder = pattern.slice(0, -1)
  return path.startsWith(folder) && /^\w[\w.-]*$/.test(path.slice(folder.length))
}

export const headersPlugin: Plugin = {
  name: 'pos-triage:headers',
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = '/' }, response, next) => {
      const [path = '/'] = url.split(/[?#]/)
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
      if (decoded(path) !== null) return next()
      // The preview server would end over such a path.
      response.statusCode = 404
      response.end()
    })
  },
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
