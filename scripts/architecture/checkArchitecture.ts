import { posix } from 'node:path'
import {
  bannedEverywhere,
  bannedInPureFolders,
  bannedInWorkers,
  bannedOutsideLinks,
  bannedOutsideLoad,
  filesOfLinks,
  findBannedUses,
} from './bannedUses.ts'
import { findFolderCycles } from './findFolderCycles.ts'
import { findWorkerFiles } from './findWorkerFiles.ts'
import { type ModuleFacts, readModule } from './readModule.ts'

export type Rule = {
  /** The files it is for: a folder ('src/parse') with what lies below, unless a longer name has its own rule. */
  folder: string
  /** The other folders it may import from. */
  folders: string[]
  /** The packages it may import, subpaths included. */
  packages: string[]
  /** The answer depends on the arguments alone: no clock, no machine zone, no browser. */
  isPure?: true
  /** May talk to the network, to storage and to workers. */
  doesInputOutput?: true
}

/** Path (relative to the root, with '/') to source text. */
export type Sources = ReadonlyMap<string, string>

/** Tests and what serves them (`testing/anyTableView.ts`) may look at anything, and no one else may look at them. */
const forTests = /(\.test\.tsx?|\.fixture\.tsx?|\/testing\/[^/]+|\/testSetup\.ts)$/

/** Every breach of the rules as one sentence that names the file; none when all is well. */
export function checkArchitecture(sources: Sources, rules: readonly Rule[]): string[] {
  const modules = [...sources]
    .filter(([path]) => !forTests.test(path))
    .map(([path, source]) => ({ path, facts: readModule(path, source) }))
  return [
    ...modules.flatMap(({ path, facts }) =>
      checkModule(path, facts, rules).map(breach => `${path} ${breach}`),
    ),
    ...checkWorkers(modules),
    ...findFolderCycles(
      modules.map(({ path, facts }) => ({ path, targets: localTargets(path, facts.imports) })),
    ),
  ]
}

function checkWorkers(modules: readonly { path: string; facts: ModuleFacts }[]): string[] {
  const workers = findWorkerFiles(
    modules.map(({ path, facts }) => ({ path, loads: localTargets(path, facts.loads) })),
  )
  return modules.flatMap(({ path, facts }) =>
    workers.has(path)
      ? findBannedUses(facts.uses, bannedInWorkers).map(
          breach => `${path} runs in ${workers.get(path)}: ${breach}`,
        )
      : [],
  )
}

function checkModule(path: string, facts: ModuleFacts, rules: readonly Rule[]): string[] {
  const rule = findRule(path, rules)
  if (!rule) return ['lies in a folder that has no rule']
  const bans = [
    ...bannedEverywhere,
    ...(filesOfLinks.includes(path) ? [] : bannedOutsideLinks),
    ...(rule.doesInputOutput ? [] : bannedOutsideLoad),
    ...(rule.isPure ? bannedInPureFolders : []),
  ]
  return [
    ...(/\/index\.tsx?$/.test(path) ? ['is an index file: import from where a thing is'] : []),
    ...facts.reExports.map(specifier => `passes on ${specifier}: import from where a thing is`),
    ...facts.imports.flatMap(specifier => checkImport(path, specifier, rule, rules)),
    ...findBannedUses(facts.uses, bans),
  ]
}

function checkImport(path: string, specifier: string, rule: Rule, rules: readonly Rule[]): string[] {
  if (!specifier.startsWith('.')) {
    const allowed = rule.packages.some(name => specifier === name || specifier.startsWith(`${name}/`))
    return allowed ? [] : [`imports ${specifier}, which is not for ${rule.folder}`]
  }
  const target = resolve(path, specifier)
  if (forTests.test(target)) return [`imports ${target}, which is for tests`]
  const targetFolder = findRule(target, rules)?.folder
  if (targetFolder === rule.folder || rule.folders.some(folder => folder === targetFolder)) return []
  return [`imports ${target}, which is not for ${rule.folder}`]
}

/** The rule with the longest folder that holds `path`. */
function findRule(path: string, rules: readonly Rule[]): Rule | undefined {
  return rules
    .filter(rule => path.startsWith(`${rule.folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0]
}

function localTargets(path: string, specifiers: readonly string[]): string[] {
  return specifiers.filter(specifier => specifier.startsWith('.')).map(specifier => resolve(path, specifier))
}

/** './term.ts?worker' seen from src/model/a.ts is src/model/term.ts. */
function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
}
