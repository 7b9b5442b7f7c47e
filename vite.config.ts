import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { serviceWorkerPlugin } from './scripts/offline/serviceWorkerPlugin.ts'
import { policyPlugin } from './scripts/policy/policyPlugin.ts'
import { snapshotPlugin } from './scripts/site/snapshotPlugin.ts'

// Without the packages that only very long lists load.
const framework =
  /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/(?!(?:react-virtual|virtual-core)\/)[^/]+)\//

export default defineConfig({
  // A host under a sub-path (GitHub Pages) sets BASE_PATH=/name/ when it builds.
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), tailwindcss(), snapshotPlugin(), serviceWorkerPlugin(), policyPlugin()],
  // React has had this hook since 18; TanStack's store brings a copy of it for older ones.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Browsers of es2022 that don't know the hint load the same files a little later.
    modulePreload: { polyfill: false },
    // What every page needs, in one file: in several it would weigh more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'framework', test: framework }] } } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
    // Component tests ask for jsdom with a comment at their top; everything else is pure.
    environment: 'node',
    // Generous: a build machine with two busy cores takes five times as long as a quiet one.
    testTimeout: 90_000,
    setupFiles: ['src/testSetup.ts'],
  },
})
