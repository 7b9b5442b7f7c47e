// Finds a Chromium for the end-to-end journeys, or gets one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Names of Chromium and its children, as programs on the PATH of Linux and Debian's and Ubuntu's packages. */
const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Below %ProgramFiles%, %ProgramFiles(x86)% and %LocalAppData%. */
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

const downloadMinutes = 4
const playwrightCommand = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))

/**
 * The path of a Chromium that starts. In this order: CHROMIUM_PATH, Playwright's own, one that is installed,
 * Playwright's download, Debian's package. Throws an Error that tells a person what to do when all fail.
 */
export async function provideBrowser() {
  if (process.env.CHROMIUM_PATH) {
    if (starts(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start.`)
  }
  const { chromium } = await import('@playwright/test')
  const candidates = () => [chromium.executablePath(), ...installedPaths(process.platform, process.env)]
  const browser = findAfterEach([() => true, download, installPackage], () => candidates().find(starts))
  if (browser) return browser
  throw new Error(
    'No Chromium was found for the end-to-end tests, and none could be downloaded or installed.\n' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to the program, and run `npm test` again.',
  )
}

/** What `find` gives after the first step that leaves something to be found; a step that fails gives false. */
export function findAfterEach(steps, find) {
  for (const step of steps) {
    const found = step() ? find() : undefined
    if (found !== undefined) return found
  }
}

/** Where Chromium and Chrome usually lie on a system of this `platform` with these environment variables. */
export function installedPaths(platform, environment) {
  if (platform === 'darwin') return macPaths
  if (platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LocalAppData]
    return folders.filter(Boolean).flatMap(folder => windowsPaths.map(path => `${folder}\\${path}`))
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  return programNames.flatMap(name => folders.map(folder => join(folder, name)))
}

/** Existence says too little: Ubuntu ships a `chromium-browser` that only asks for a snap. */
function starts(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true // there `--version` would open a window
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function download() {
  console.info(
    `No Chromium found; Playwright tries to download its own (${downloadMinutes} minutes at most) …`,
  )
  return succeeds(process.execPath, [playwrightCommand, 'install', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    timeout: downloadMinutes * 60_000,
  })
}

function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.info("The download failed; installing the distribution's chromium package …")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    succeeds('apt-get', ['update'], { env }) && succeeds('apt-get', ['install', '-y', 'chromium'], { env })
  )
}

function succeeds(program, args, options) {
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0
}
