import { builtInCatalogue, setCatalogue } from './catalogue.ts'
import { joinTerms, markAbsent } from './joinTerms.ts'

/** Keeps the catalogue to what lies in a checkout, and tells of every save there, until the page is left. */
export function followCheckout(url: string, onSave: () => void) {
  async function listFiles() {
    const paths = await readPaths(`${url}files`)
    if (paths) setCatalogue(markAbsent(joinTerms(builtInCatalogue, paths), paths))
  }
  void listFiles()
  new EventSource(`${url}saves`).onmessage = () => void listFiles().then(onSave)
}

async function readPaths(url: string): Promise<string[] | undefined> {
  try {
    const paths: unknown = await (await fetch(url)).json()
    return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : undefined
  } catch {
    return undefined
  }
}
