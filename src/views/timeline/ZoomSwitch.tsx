import { type Zoom, zooms } from '../../time/axis.ts'

const labels: Record<Zoom, string> = { fit: 'Fit', months: 'Months', weeks: 'Weeks' }

/** How much room the bars get; nothing to choose on a phone, where they are a list. */
export function ZoomSwitch({ zoom, onZoomChange }: { zoom: Zoom; onZoomChange: (zoom: Zoom) => void }) {
  return (
    <fieldset className="hidden items-center gap-1 sm:flex print:hidden">
      <legend className="float-start me-2 text-small text-quiet">Zoom</legend>
      {zooms.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={zoom === one}
          onClick={() => onZoomChange(one)}
          className="control border-transparent text-link aria-pressed:border-line aria-pressed:text-ink"
        >
          {labels[one]}
        </button>
      ))}
    </fieldset>
  )
}
