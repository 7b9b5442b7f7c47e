import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'

const script = fileURLToPath(new URL('writePages.mjs', import.meta.url))

/** Any would do, but for those that the zone picker offers by name: the build of one machine is that of another. */
const zone = 'Asia/Kolkata'

/**
 * Draws the pages of the documents that lie beside the app into files of their own, when all else is built
 * (docs/decisions/drawn-pages.md). Not while a checkout is served, which is about to change.
 */
export function pagesPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'drawn-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (process.env.DRAW_PAGES === 'no') return
        // The views and the router are to take this for a browser.
        const { status } = spawnSync(
          process.execPath,
          ['--conditions=browser', script, config.build.outDir, config.base],
          {
            cwd: config.root,
            stdio: ['ignore', 'inherit', 'inherit'],
            env: { ...process.env, NODE_ENV: 'production', TZ: zone },
          },
        )
        if (status !== 0) throw new Error('The pages could not be drawn.')
      },
    },
  }
}
