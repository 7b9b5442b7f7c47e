import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A page's chunk is imported on first use, which takes a busy machine longer than the usual second.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

// jsdom has no layout, so nothing ever changes its size there.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
