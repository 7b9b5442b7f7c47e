import type { Use } from './readModule.ts'

/** `fewerThan` bans only calls with too few arguments: `new Date()` asks the clock, `new Date(ms)` does not. */
type Ban = { name: string; fewerThan?: number; because: string }

const htmlText = 'no text becomes HTML here: tokens become elements'
const textAsCode = 'no text becomes code here'
const clock = 'the clock is an argument'
const machineZone = "the machine's time zone is an argument"
const browser = 'a pure folder knows no browser'
const inputOutput = 'only src/load talks to the outside'
const chance = 'a pure function gives the same answer each time'

/** Banned in every file of src/. */
export const bannedEverywhere: Ban[] = [
  { name: '.innerHTML', because: htmlText },
  { name: '.outerHTML', because: htmlText },
  { name: '.insertAdjacentHTML', because: htmlText },
  { name: '.dangerouslySetInnerHTML', because: htmlText },
  { name: '.srcDoc', because: htmlText },
  { name: '.srcdoc', because: htmlText },
  { name: '.setHTMLUnsafe', because: htmlText },
  { name: '.parseHTMLUnsafe', because: htmlText },
  { name: '.writeln', because: htmlText },
  { name: 'document.write', because: htmlText },
  { name: 'window.document.write', because: htmlText },
  { name: 'globalThis.document.write', because: htmlText },
  { name: 'DOMParser', because: htmlText },
  { name: '.createContextualFragment', because: htmlText },
  { name: 'eval', because: textAsCode },
  { name: '.eval', because: textAsCode },
  { name: 'Function', because: textAsCode },
  { name: '.Function', because: textAsCode },
  { name: 'setTimeout(text)', because: textAsCode },
  { name: 'setInterval(text)', because: textAsCode },
  { name: 'window.setTimeout(text)', because: textAsCode },
  { name: 'window.setInterval(text)', because: textAsCode },
  { name: '.setAttribute', because: 'attributes are those that React knows' },
  ...['img', 'iframe', 'script', 'object', 'embed', 'base'].map(element => ({
    name: `<${element}>`,
    because: 'a page asks for nothing that is shown in it',
  })),
]

/** Banned in every file but those that make links. */
export const bannedOutsideLinks: Ban[] = [
  { name: '<a href={…}>', because: 'src/ui/OutsideLink.tsx makes every link whose address is not ours' },
]

/** The first asks safeHref; the second has its addresses from the router. */
export const filesOfLinks: readonly string[] = ['src/ui/OutsideLink.tsx', 'src/views/table/ProjectLink.tsx']

/** Banned in every folder but the one that does input and output. */
export const bannedOutsideLoad: Ban[] = [
  { name: 'fetch', because: inputOutput },
  { name: 'XMLHttpRequest', because: inputOutput },
  { name: 'WebSocket', because: inputOutput },
  { name: 'EventSource', because: inputOutput },
  { name: '.sendBeacon', because: inputOutput },
  { name: 'indexedDB', because: inputOutput },
  { name: 'caches', because: inputOutput },
  { name: 'Worker', because: inputOutput },
]

const waysToAsk = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'importScripts',
  'Worker',
  'indexedDB',
  'caches',
]

/** Banned in every file that runs in a worker: a stranger's document is read there. */
export const bannedInWorkers: Ban[] = [
  ...waysToAsk.flatMap(name => [name, `self.${name}`, `globalThis.${name}`]),
  '.sendBeacon',
  'import()',
].map(name => ({ name, because: 'where a document is read, nothing is asked for' }))

/** Banned where the answer may depend on nothing but the arguments. */
export const bannedInPureFolders: Ban[] = [
  { name: 'Date.now', because: clock },
  { name: 'new Date()', fewerThan: 1, because: clock },
  { name: 'Date()', because: clock },
  { name: 'performance.now', because: clock },
  { name: 'DateTime.now', because: clock },
  { name: 'DateTime.utc()', fewerThan: 1, because: clock },
  { name: 'Temporal.Now', because: clock },
  { name: 'setTimeout', because: clock },
  { name: 'setInterval', because: clock },
  { name: 'DateTime.local', because: machineZone },
  { name: 'DateTime.fromISO()', fewerThan: 2, because: machineZone },
  { name: 'DateTime.fromMillis()', fewerThan: 2, because: machineZone },
  { name: 'DateTime.fromSeconds()', fewerThan: 2, because: machineZone },
  { name: 'DateTime.fromObject()', fewerThan: 2, because: machineZone },
  { name: 'DateTime.fromJSDate()', fewerThan: 2, because: machineZone },
  { name: 'DateTime.fromFormat()', fewerThan: 3, because: machineZone },
  { name: 'Settings.defaultZone', because: machineZone },
  { name: 'new Intl.DateTimeFormat()', fewerThan: 2, because: machineZone },
  { name: 'Intl.DateTimeFormat()', fewerThan: 2, because: machineZone },
  { name: '.getTimezoneOffset', because: machineZone },
  { name: '.getFullYear', because: machineZone },
  { name: '.getMonth', because: machineZone },
  { name: '.getDate', because: machineZone },
  { name: '.getDay', because: machineZone },
  { name: '.getHours', because: machineZone },
  { name: '.getMinutes', because: machineZone },
  { name: '.toLocaleDateString', because: machineZone },
  { name: '.toLocaleTimeString', because: machineZone },
  { name: 'Math.random', because: chance },
  { name: 'crypto', because: chance },
  { name: 'window', because: browser },
  { name: 'document', because: browser },
  { name: 'navigator', because: browser },
  { name: 'location', because: browser },
  { name: 'localStorage', because: browser },
  { name: 'sessionStorage', because: browser },
  { name: 'process', because: browser },
]

/** One sentence per banned use: 'line 3 uses Date.now: the clock is an argument'. */
export function findBannedUses(uses: Use[], bans: Ban[]): string[] {
  return uses.flatMap(use =>
    bans
      .filter(
        ban =>
          ban.name === use.name && (use.argumentCount ?? 0) < (ban.fewerThan ?? Number.POSITIVE_INFINITY),
      )
      .map(ban => `line ${use.line} uses ${use.name}: ${ban.because}`),
  )
}
