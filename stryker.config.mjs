/**
 * Mutation testing of the wizard and of the doors: is there a test that notices when a decision changes?
 * Mutants that survive on purpose are named in tests/wizard/EQUIVALENT.md.
 */
export default {
  mutate: [
    'src/wizard/**/*.ts',
    'src/app/open*.ts',
    'src/browser/keys.ts',
    'src/components/pages/storedPlace.ts',
    'tools/build/headers.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant may loop; the longest test of the dry run takes about a second.
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'reports/mutation/sandbox',
  // The sandbox needs the source and its tests only.
  ignorePatterns: ['dist', 'docs', 'embed', 'public', 'reports', 'tests/journeys'],
}
