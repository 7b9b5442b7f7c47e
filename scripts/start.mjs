// `npm start`: installs what is missing, builds, and serves the production app until it is stopped.
// Options: --port N (or PORT=N) for one port and no other, --host [NAME] to be reached from other machines,
// --docs DIR to read the documents of a checkout of cncf/mentoring instead of GitHub's, anew after each save.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { checkCheckout, localDocumentsPlugin, localDocumentsUrl } from './localDocuments.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const defaultPort = 4173
/** Another one, because a browser may keep the app, and documents of GitHub, for the usual one. */
const defaultDocsPort = 4183

try {
  await serve(readOptions(process.argv.slice(2), process.env))
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

async function serve({ port, host, docs }) {
  if (docs !== undefined) checkCheckout(docs)
  install()
  // Not at the top: it needs the packages.
  const { build, preview } = await import('vite')
  if (docs !== undefined) {
    process.env.VITE_DOCUMENTS_URL = localDocumentsUrl
    // They would show for a moment what the checkout may no longer say.
    process.env.DRAW_PAGES = 'no'
  }
  // A build that asks for a checkout is not the one to publish.
  const outDir = docs === undefined ? 'dist' : '.cache/docs-build'
  await build({ root, logLevel: 'warn', build: { outDir } })
  // Vite answers every path that is no file with index.html, so deep links work, and takes the next free port.
  const server = await preview({
    root,
    build: { outDir },
    plugins: docs === undefined ? [] : [localDocumentsPlugin(docs)],
    preview: {
      host,
      port: port ?? (docs === undefined ? defaultPort : defaultDocsPort),
      strictPort: port !== undefined,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(server))
  const { local, network } = server.resolvedUrls
  console.info(`\nMentorship Explorer is ready (Ctrl+C stops it):\n${[...local, ...network].join('\n')}`)
}

async function stop(server) {
  server.httpServer.closeAllConnections()
  await server.close()
  process.exit(0)
}

/** `host` is undefined for this machine alone, true for every network, or an address to listen on. */
function readOptions(args, environment) {
  // `--host` stands alone or before a name, which parseArgs does not know.
  const named = args.map((arg, i) => (arg === '--host' && !args[i + 1]?.match(/^[^-]/) ? '--host=' : arg))
  const { values } = parseArgs({
    args: named,
    options: { port: { type: 'string' }, host: { type: 'string' }, docs: { type: 'string' } },
  })
  const { port = environment.PORT || undefined, host, docs } = values
  if (port !== undefined && !isPort(port)) throw new Error(`Not a port: ${port}`)
  return { port: port === undefined ? undefined : Number(port), host: host === '' ? true : host, docs }
}

function isPort(text) {
  return /^\d+$/.test(text) && Number(text) <= 65_535
}
