// Changes the code in small ways, one at a time, and holds that a test fails for each: npm run mutation [-- options].
//
//   --mutate 'src/parse/mentors/**'   what to change; all of src/parse, src/texts, src/explore and the renderer unless given
//   --share 0.2                       a fair sample: each mutant is drawn by a hash of its place and its replacement
//   --seed b                          another sample: tests written for the survivors of one say nothing about the rest
//
// Results are kept in .cache/mutation and taken up by the next run; what survived is printed, and the figures per folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatFigures, formatSurvivors, withoutUndecided } from './readReport.mjs'

const all = [
  'src/parse/**/*.ts',
  'src/texts/**/*.ts',
  'src/explore/**/*.ts',
  'src/views/markdown/**/*.{ts,tsx}',
  'src/ui/{safeHref,OutsideLink}.{ts,tsx}',
]
const never = ['!src/**/*.test.{ts,tsx}', '!src/**/testing/**']

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const { values } = parseArgs({
  options: {
    mutate: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '' },
  },
})
const mutate = values.mutate ?? all
const cache = join(root, '.cache/mutation')
const report = join(cache, `${[...mutate, values.seed].join('+').replaceAll(/\W+/g, '-')}.json`)

mkdirSync(cache, { recursive: true })
if (!existsSync(join(here, 'node_modules/@stryker-mutator/typescript-checker')))
  run('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], here)
// What an earlier sample left out may be drawn now.
if (existsSync(report)) writeFileSync(report, JSON.stringify(withoutUndecided(readJson(report))))

const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js')
// By the environment: Stryker's own option would cut the patterns at their commas.
run(process.execPath, [stryker, 'run', join(here, 'stryker.config.mjs')], root, {
  MUTATION_MUTATE: JSON.stringify([...mutate, ...never]),
  MUTATION_REPORT: report,
  MUTATION_SHARE: values.share,
  MUTATION_SEED: values.seed,
  // Stryker runs in a copy of the project, beside which nothing lies.
  CORPUS: resolve(root, process.env.CORPUS ?? '../shared/corpus'),
  GOLD: resolve(root, process.env.GOLD ?? '../shared/gold'),
})

console.info(formatSurvivors(readJson(report)))
console.info(formatFigures(readJson(report)))

function run(command, options, cwd, environment = {}) {
  const { status } = spawnSync(command, options, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) process.exit(status ?? 1)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
