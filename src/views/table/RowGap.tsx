/** Stands for rows that are not drawn, so that the page keeps its height. */
export function RowGap({ height }: { height: number }) {
  return (
    <tbody aria-hidden="true" className="cards:block">
      <tr className="cards:block">
        <td className="cards:block" style={{ height }} />
      </tr>
    </tbody>
  )
}
