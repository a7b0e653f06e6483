import { test as base, expect } from '@playwright/test'

/** No page here may violate the policy or complain on the console, frames and workers included. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const complaints: string[] = []
    context.on('weberror', (error) => complaints.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        throw new Error(`policy: ${violatedDirective} ${blockedURI}`)
      })
    })
    await use(context)
    expect(complaints).toEqual([])
  },
})
