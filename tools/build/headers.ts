import type { Plugin } from 'vite'

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

/** The response headers of an address: `/` refuses frames, `/embed/` works in everyone's, files may be read by both. */
function headersOf(path: string): Record<string, string> {
  const everywhere = {
    'Content-Security-Policy': contentSecurityPolicy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  // Both are needed before a page that is itself isolated can frame it.
  if (/\/embed\/(index\.html)?$/.test(path))
    return { ...everywhere, 'Cross-Origin-Embedder-Policy': 'require-corp' }
  // A sandboxed frame has no origin and asks for scripts and words as a stranger.
  if (!/(\/|\.html)$/.test(path)) return { ...everywhere, 'Access-Control-Allow-Origin': '*' }
  return {
    ...everywhere,
    'Content-Security-Policy': [...contentSecurityPolicy, "frame-ancestors 'none'"].join('; '),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

export const headersPlugin: Plugin = {
  name: 'pos-triage:headers',
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = '/' }, response, next) => {
      const { pathname } = new URL(url, 'http://localhost')
      for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value)
      next()
    })
  },
}
