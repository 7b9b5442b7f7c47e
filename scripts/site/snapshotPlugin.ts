import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Snapshot } from '../../src/load/snapshot.ts'

/** Puts the copies that `npm run site` took where the app looks for them; nothing in a plain build. */
export function snapshotPlugin(): Plugin {
  const { SNAPSHOT_DIR: from, VITE_SNAPSHOT: written } = process.env
  return {
    name: 'snapshot',
    apply: 'build',
    // Before the service worker's plugin, which lists what lies there.
    writeBundle({ dir }) {
      if (!from || !written || !dir) return
      mkdirSync(join(dir, 'documents'), { recursive: true })
      for (const [id, { path }] of Object.entries(JSON.parse(written) as Snapshot)) {
        copyFileSync(join(from, path), join(dir, 'documents', `${id}.md`))
      }
    },
  }
}
