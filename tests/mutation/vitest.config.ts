import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that pin the wizard, without the pages around it: every mutant runs those that reach it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/wizard/**/*.test.ts'],
    // These measure the whole engine for seconds. What only they notice lacks a test of its own.
    exclude: ['tests/wizard/engine/{bayesianNetwork,exactOptimum}.test.ts'],
    environment: 'node',
    setupFiles: ['tests/mutation/fixedSeed.ts'],
    testTimeout: 120_000,
  },
})
