import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileHintsPlugin } from './scripts/compileHintsPlugin.ts'
import { fileGroups } from './scripts/fileGroups.ts'
import { markersPlugin } from './scripts/markersPlugin.ts'
import { serviceWorkerPlugin } from './scripts/offline/serviceWorkerPlugin.ts'
import { pagesPlugin } from './scripts/pages/pagesPlugin.ts'
import { policyPlugin } from './scripts/policy/policyPlugin.ts'
import { preloadPlugin } from './scripts/preloadPlugin.ts'
import { snapshotPlugin } from './scripts/site/snapshotPlugin.ts'

export default defineConfig({
  // A host under a sub-path (GitHub Pages) sets BASE_PATH=/name/ when it builds.
  base: process.env.BASE_PATH ?? '/',
  plugins: [
    react(),
    tailwindcss(),
    preloadPlugin(),
    markersPlugin(),
    compileHintsPlugin(),
    snapshotPlugin(),
    serviceWorkerPlugin(),
    policyPlugin(),
    pagesPlugin(),
  ],
  // React has had this hook since 18; TanStack's store brings a copy of it for older ones.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Browsers of es2022 that don't know the hint load the same files a little later.
    modulePreload: {
      polyfill: false,
      // A part on demand need not look for what the page has started with.
      resolveDependencies: (_, chunks, { hostType }) =>
        hostType === 'html' ? chunks : chunks.filter(chunk => !/\/(?:index|client)-/.test(chunk)),
    },
    // Eight characters would tell no more releases apart, and the start names every part.
    rolldownOptions: {
      output: { codeSplitting: { groups: fileGroups }, chunkFileNames: 'assets/[name]-[hash:6].js' },
    },
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
