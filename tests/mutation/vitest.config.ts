import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that pin the wizard and the doors, without the pages around them: every mutant runs those that reach it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [
      'tests/wizard/**/*.test.ts',
      'tests/doors/{doors,fields,swipes}.test.ts',
      'tests/app/open*.test.ts',
      'tests/browser/keys.test.ts',
      'tests/tools/headers.test.ts',
    ],
    // These measure the whole engine for seconds. What only they notice lacks a test of its own.
    exclude: ['tests/wizard/engine/{bayesianNetwork,exactOptimum}.test.ts'],
    environment: 'node',
    setupFiles: ['tests/mutation/fixedSeed.ts'],
    testTimeout: 120_000,
  },
})
