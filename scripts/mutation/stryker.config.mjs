import { availableParallelism } from 'node:os'

/** How Stryker changes the code and tries the tests beside it. run.mjs says what to change and where the results lie. */
export default {
  mutate: JSON.parse(process.env.MUTATION_MUTATE),
  incrementalFile: process.env.MUTATION_REPORT,
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  checkers: ['sample'],
  plugins: ['@stryker-mutator/*', './scripts/mutation/sampleChecker.mjs'],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, belongs to no test: each such mutant would need all of them.
  ignoreStatic: true,
  // TypeScript 7 has no API for Stryker to rewrite this file by, and nothing here needs it rewritten.
  tsconfigFile: 'scripts/mutation/no-tsconfig.json',
  concurrency: Number(process.env.MUTATION_WORKERS ?? Math.max(1, availableParallelism() - 1)),
  timeoutMS: 60_000,
  incremental: true,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.cache', 'dist', 'e2e', 'docs/pictures', 'test-results'],
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
}
