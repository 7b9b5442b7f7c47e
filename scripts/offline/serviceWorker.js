// Keeps one release of the app in the browser and answers from it, so that every page opens without network. The
// build puts `release` above this text: { version, files }, the files relative to where the app is published.
// Documents are none of its business: the page keeps them itself (docs/decisions/offline.md).

const home = new URL('./', self.location).href
const cacheName = `release ${release.version}`
const fileUrls = new Set(release.files.map(file => new URL(file, home).href))

self.addEventListener('install', event => event.waitUntil(keepRelease()))
self.addEventListener('activate', event => event.waitUntil(begin()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})
self.addEventListener('fetch', event => {
  const url = findKeptUrl(event.request)
  if (url) event.respondWith(answer(url, event.request))
})

/** All or nothing: a release of which a file is missing is not installed. */
async function keepRelease() {
  const cache = await caches.open(cacheName)
  // Past the HTTP cache, which may hold files of the release before under the same name (index.html).
  await cache.addAll([home, ...fileUrls].map(url => new Request(url, { cache: 'no-cache' })))
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
