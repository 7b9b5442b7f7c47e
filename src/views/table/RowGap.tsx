/** Stands for rows that are not drawn, so that the page keeps its height. */
export function RowGap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one says nothing
    <tr aria-hidden="true" className="lines:block cards:block">
      <td className="lines:block cards:block" style={{ height }} />
    </tr>
  )
}
