import type { CSSProperties } from 'react'

/** The style of a block of `count` things for `block-laid-out-in-sight-*` (styles.css). */
export function blockOf(count: number): CSSProperties {
  const style = { '--block-of': count }
  return style as CSSProperties
}
