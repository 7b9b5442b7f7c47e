import { type ComponentType, lazy, useState } from 'react'
import { soon } from './whenIdle.ts'

/**
 * A part of a page whose code is loaded on demand. `preload` begins with it before the part is drawn: beside a document,
 * or as soon as somebody points at a link. Where the code has come by then, the part is drawn in the same step as what
 * stands around it; `lazy` alone would show the place without it first.
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let loaded: ComponentType<Props> | undefined
  const loadPart = async () => {
    const module = await load()
    loaded = module.default
    return module
  }
  const Late = lazy(loadPart)
  return {
    Part: (props: Props) => {
      // The same for as long as it stands: another component would begin anew.
      const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? Late)
      return <Chosen {...props} />
    },
    /** In a task of its own: asking for several files takes a slow phone a frame. */
    preload: () => {
      // Where it fails, drawing the part tells.
      if (!loaded) soon(() => loadPart().catch(() => undefined))
    },
  }
}
