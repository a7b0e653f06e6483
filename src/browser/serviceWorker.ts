// TypeScript's DOM library knows neither; a trusted address passes for a plain one.
interface TrustedTypes {
  createPolicy(name: string, rules: AddressRules): AddressRules
}
interface AddressRules {
  createScriptURL(address: string): string
}
declare global {
  interface Window {
    trustedTypes?: TrustedTypes
  }
}

/**
 * Keeps the product on this device, so that it starts and walks without a network. `root` leads from the page to the
 * folder of the product. False where the browser has no workers or refuses them; then nothing else changes.
 */
export async function keepForOffline(root: './' | '../'): Promise<boolean> {
  const path = `${root}sw.js`
  try {
    await loaded()
    // Even naming the container throws in a sandboxed frame.
    await navigator.serviceWorker.register(trusted(path))
    return true
  } catch {
    return false
  }
}

/** The only policy of the product, because registering a worker is a guarded sink. */
function trusted(path: string): string {
  const policy = window.trustedTypes?.createPolicy('pos-triage-sw', {
    createScriptURL: (address) => {
      if (address !== path) throw new TypeError(`No worker of ours: ${address}`)
      return path
    },
  })
  return policy === undefined ? path : policy.createScriptURL(path)
}

/** The first page comes before what is stored for later ones. */
function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }))
}
