import { VitePWA } from 'vite-plugin-pwa'

/** After one visit everything is on the device, in both languages. */
export const offlinePlugin = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/browser',
  filename: 'sw.ts',
  // Our own code registers the worker (src/browser/serviceWorker.ts): the plugin's would need a weaker policy.
  injectRegister: false,
  manifest: false,
  injectManifest: { globPatterns: ['**/*.{html,js,css,svg}'], rollupFormat: 'iife' },
})
