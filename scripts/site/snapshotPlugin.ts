import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type Snapshot, seedSnapshot, snapshotFile } from '../../src/load/snapshot.ts'

/**
 * Puts the copies that `npm run site` took, and the list of all that are published, where the app looks for them. They
 * are no part of its code, so that a copy of today does not make another release of it.
 */
export function snapshotPlugin(): Plugin {
  const { SNAPSHOT_DIR: from, SNAPSHOT: written } = process.env
  const copied: Snapshot = from && written ? JSON.parse(written) : {}
  return {
    name: 'snapshot',
    apply: 'build',
    writeBundle({ dir }) {
      if (!dir) return
      mkdirSync(join(dir, 'documents'), { recursive: true })
      for (const [id, { path }] of Object.entries(copied)) {
        copyFileSync(join(from ?? '', path), join(dir, 'documents', `${id}.md`))
      }
      writeFileSync(join(dir, snapshotFile), JSON.stringify({ ...seedSnapshot, ...copied }))
    },
  }
}
