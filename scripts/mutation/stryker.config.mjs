import { availableParallelism } from 'node:os'

/** How Stryker changes the code and tries the tests beside it. run.mjs says what to change and where the results lie. */
export default {
  mutate: JSON.parse(process.env.MUTATION_MUTATE),
  incrementalFile: process.env.MUTATION_REPORT,
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  // What doesn't compile is no change that anybody could hand in: the compiler notices it before a test does.
  checkers: ['sample', 'typescript'],
  plugins: ['@stryker-mutator/*', './scripts/mutation/sampleChecker.mjs'],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, belongs to no test: each such mutant would need all of them.
  ignoreStatic: true,
  // TypeScript 7 has no API for the checker; an older one, installed for it alone, reads this.
  tsconfigFile: 'scripts/mutation/tsconfig.json',
  concurrency: Number(process.env.MUTATION_WORKERS ?? Math.max(1, availableParallelism() - 1)),
  timeoutMS: 15_000,
  incremental: true,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.cache', 'dist', 'e2e', 'docs/pictures', 'test-results'],
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
}
