// Keeps one release of the app in the browser and answers from it, so that every page opens without network. The
// build puts `release` above this text: { version, files }, the files relative to where the app is published.
// Documents of GitHub are none of its business: the page keeps them itself (docs/decisions/offline.md). Of the copies
// that are published beside the app it keeps the newest that it has seen.

const home = new URL('./', self.location).href
const cacheName = `release ${release.version}`
const fileUrls = new Set(release.files.map(file => new URL(file, home).href))
const copiesName = 'copies'
/** { TERM: { copiedOn, … } }; the copies lie at documents/TERM.md. */
const listUrl = `${home}snapshot.json`
/** So long a copy may take where an earlier one is at hand. */
const patienceMs = 2000

self.addEventListener('install', event => event.waitUntil(keepRelease()))
self.addEventListener('activate', event => event.waitUntil(begin()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})
self.addEventListener('fetch', event => {
  const url = findKeptUrl(event.request)
  if (url) return event.respondWith(answer(url, event.request))
  if (isCopy(event.request)) answerCopy(event)
})

/** All or nothing: a release of which a file is missing is not installed. */
async function keepRelease() {
  const cache = await caches.open(cacheName)
  // The HTTP cache may hold files of the release before under the same name (index.html).
  await cache.addAll([home, ...fileUrls].map(fresh))
  // The app works without copies.
  await fetch(fresh(listUrl))
    .then(keepCopies, () => undefined)
    .catch(() => undefined)
}

/** The list comes last, so that it never tells of a newer copy than the one that is kept. */
async function keepCopies(list) {
  if (!list.ok) return
  const terms = Object.keys(await list.clone().json())
  const urls = terms.map(term => `${home}documents/${term}.md`)
  const cache = await caches.open(copiesName)
  await cache.addAll(urls.map(fresh))
  await cache.put(listUrl, list)
  const others = (await cache.keys()).filter(({ url }) => url !== listUrl && !urls.includes(url))
  await Promise.all(others.map(other => cache.delete(other)))
}

/** Past the HTTP cache. */
function fresh(url) {
  return new Request(url, { cache: 'no-cache' })
}

/** The release before stays for tabs that still show it and have not loaded every part. */
async function begin() {
  const names = (await caches.keys()).filter(name => name.startsWith('release '))
  const earlier = names.filter(name => name !== cacheName)
  await Promise.all(earlier.slice(0, -1).map(name => caches.delete(name)))
  // The page of the first visit goes offline too.
  await self.clients.claim()
}

/** The file of the release that answers a request: for every page of the app that is the page at `home`. */
function findKeptUrl({ method, mode, url }) {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return undefined
  const plain = origin + pathname
  if (fileUrls.has(plain)) return plain
  if (plain === `${home}index.html`) return home
  // A page has no dot in its last part; a file that is not of the release (a calendar) has.
  return mode === 'navigate' && plain.startsWith(home) && !/\.[^/]*$/.test(pathname) ? home : undefined
}

async function answer(url, request) {
  const cache = await caches.open(cacheName)
  return (await cache.match(url)) ?? (await caches.match(url)) ?? fetch(request)
}

function isCopy({ method, url }) {
  return method === 'GET' && (url === listUrl || url.startsWith(`${home}documents/`))
}

/** The network's copy; the kept one where that does not come, or not soon. */
function answerCopy(event) {
  const asking = fetch(event.request)
  // Before the page reads the answer away.
  const cloning = asking.then(response => response.clone())
  event.respondWith(chooseCopy(event.request.url, asking))
  const noting = event.request.url === listUrl ? cloning.then(noteList) : cloning
  event.waitUntil(noting.catch(() => undefined))
}

async function chooseCopy(url, asking) {
  const kept = await caches.open(copiesName).then(cache => cache.match(url))
  if (!kept) return asking
  const patience = new Promise(resolve => setTimeout(resolve, patienceMs))
  const answered = await Promise.race([asking, patience]).catch(() => undefined)
  return answered?.ok ? answered : kept
}

/** A list that tells of other copies than the kept one means that all of them are fetched. */
async function noteList(list) {
  const kept = await caches.open(copiesName).then(cache => cache.match(listUrl))
  if ((await kept?.text()) !== (await list.clone().text())) await keepCopies(list)
}
