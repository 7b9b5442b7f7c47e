import { type ComponentType, lazy } from 'react'

/**
 * A page whose code is loaded on demand: `loader` begins beside the document that the page shows, and as soon as
 * somebody points at a link to it.
 */
export function lazyPage<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return {
    Page: lazy(load),
    loader: () => {
      // Where it fails, drawing the page tells.
      load().catch(() => undefined)
    },
  }
}
