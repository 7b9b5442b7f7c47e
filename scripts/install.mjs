// Brings node_modules in line with package-lock.json, and does nothing when it is already.
// Run before every npm script, so it prints to stderr only: `npm run --silent parse` owns stdout.
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lockfile = join(root, 'package-lock.json')
// npm writes this file as the last step of an installation: it lists what really lies in node_modules.
const installedList = join(root, 'node_modules', '.package-lock.json')
const minimum = [20, 19]

/** Installs what is missing. Throws an Error whose message tells a person what to do. */
export function install() {
  requireNode(process.versions.node)
  const reason = whyInstall(readPackages(lockfile), readPackages(installedList), process)
  if (reason === undefined) return
  console.error(`Installing packages (${reason}) …`)
  // Without the list, an installation that is cut off counts as none at all.
  rmSync(installedList, { force: true })
  if (npm('ci') !== 0) {
    console.error('`npm ci` failed; trying `npm install` …')
    if (npm('install') !== 0) {
      throw new Error(
        'The packages could not be installed: npm says why above. Is the npm registry reachable?',
      )
    }
  }
}

/** Throws when `version` ('20.19.0') is older than the oldest Node.js that this project runs on. */
export function requireNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return
  throw new Error(
    `Node.js ${minimum.join('.')} or newer is needed; this is ${version}. Get one at https://nodejs.org/`,
  )
}

/**
 * The reason to install, or undefined when every package of the lockfile is there in its version.
 * `wanted` and `installed` are the `packages` of the two lists, undefined where a list is missing.
 */
export function whyInstall(wanted, installed, { platform, arch }) {
  if (installed === undefined) return 'first time'
  if (wanted === undefined) return 'no package-lock.json'
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue // the project itself
    const found = installed[path]
    // An optional package is left out by npm where it is made for another system.
    if (found === undefined && optional) continue
    if (found?.version !== version) return `${path.slice('node_modules/'.length)} ${version} is missing`
  }
  // A folder shared between two systems, say a Mac and a container, holds the wrong programs.
  const foreign = Object.entries(installed).find(
    ([, { os, cpu }]) => !allows(os, platform) || !allows(cpu, arch),
  )
  return foreign && `${foreign[0]} is for another system`
}

function allows(list, name) {
  return list === undefined || list.includes(name)
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined // missing, or cut off while it was written
  }
}

function npm(command) {
  // Flags stand against an environment that npm itself hands down: --silent hides errors, production omits tools.
  const args = [command, '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  return status
}

const startedByHand = process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href
if (startedByHand) {
  try {
    install()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
