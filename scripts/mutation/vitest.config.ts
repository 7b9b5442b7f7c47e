import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const shared = {
  // One loading of the modules for all files: a mutant is switched on from outside.
  isolate: false,
  testTimeout: 90_000,
}

// The tests beside the mutated code. Left out are those that ask of many documents, at random or from the corpus, only
// what holds for each: they are slow, and kill by luck what a test with an expected value should kill. What was read of
// the corpus by hand, its dates and how many projects it has, are expected values.
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { 'fast-check': fileURLToPath(new URL('fastCheck.ts', import.meta.url)) } },
        test: {
          ...shared,
          name: 'pure',
          include: ['src/{parse,texts,explore,views/markdown}/**/*.test.ts', 'src/ui/safeHref.test.ts'],
          exclude: [
            'src/**/*.property.test.ts',
            'src/parse/corpus.test.ts',
            'src/parse/{secondOpinion,lostLines,longTexts,machineZones}.test.ts',
            'src/explore/judgedQueries.test.ts',
          ],
        },
      },
      {
        test: {
          ...shared,
          name: 'components',
          include: ['src/views/markdown/**/*.test.tsx', 'src/ui/OutsideLink.test.tsx'],
          setupFiles: ['src/testSetup.ts'],
        },
      },
    ],
  },
})
