import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The policy for `/`. There is no service worker yet, so no Trusted Types policy is allowed at all. */
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
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Every feature with a default that is open; of all of them only two are needed. */
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

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

export default defineConfig({
  plugins: [react()],
  // Relative, so that the built folder can be served from any path.
  base: './',
  // An address that does not exist is an error, not the start page.
  appType: 'mpa',
  build: {
    target: ['chrome80', 'firefox78', 'safari13.1'],
    // Inlined scripts and data addresses would need a weaker policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One chunk per language, fetched when the language is spoken.
          groups: [
            { name: (id) => /[\\/]locales[\\/]([^\\/]+)[\\/]/.exec(id)?.[1] ?? null, debugName: 'languages' },
          ],
        },
      },
    },
  },
  preview: { host: 'localhost', port: 4173, headers },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
    // Property tests share two cores with everything else.
    testTimeout: 20_000,
  },
})
