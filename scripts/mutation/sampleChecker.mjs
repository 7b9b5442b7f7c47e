import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { notDrawn } from './readReport.mjs'

const share = Number(process.env.MUTATION_SHARE ?? 1)
const seed = process.env.MUTATION_SEED ?? ''

/** A mutant is in the sample by what it is, not by when it is met: a larger sample holds every smaller one. */
function isInSample({ fileName, location: { start, end }, replacement }) {
  const path = relative(process.cwd(), fileName).replace(/^.*?(?=src\/)/, '')
  const name = `${seed}${path} ${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`
  const drawn = createHash('sha256').update(name).digest().readUInt32BE()
  return drawn < share * 2 ** 32
}

/** Stryker asks a checker which mutants are worth a test run. What is not drawn, it counts apart and not in the score. */
class SampleChecker {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(mutant => [
        mutant.id,
        isInSample(mutant) ? { status: 'passed' } : { status: 'compileError', reason: notDrawn },
      ]),
    )
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)]
