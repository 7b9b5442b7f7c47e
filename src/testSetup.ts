import { cleanup, configure } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach } from 'vitest'

// A page's chunk is imported on first use, which takes a busy machine longer than the usual second.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

// The same inputs each time, so that a change passes or fails by what it is. New ones: `FC_SEED=1 npm run check`, or a
// million of documents by `npm run fuzz`.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_701) })

// jsdom has no layout, so nothing ever changes its size there.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
