import { type KeyboardEvent, type PointerEvent, useState } from 'react'

type Props = { label: string; min: number; max: number; onResize: (width: number) => void }

/** In pixels; with Shift the larger one. */
const steps = { usual: 8, large: 40 }

/** The trailing edge of a column: dragged, or moved by the arrow keys. It stands inside the column's heading. */
export default function ResizeHandle({ label, min, max, onResize }: Props) {
  const [shown, setShown] = useState(min)
  const [drag, setDrag] = useState<{ fromX: number; width: number }>()

  function resize(width: number) {
    const next = Math.round(Math.min(max, Math.max(min, width)))
    setShown(next)
    onResize(next)
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ fromX: event.clientX, width: widthOfColumn(event.currentTarget) })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!direction) return
    event.preventDefault()
    const step = event.shiftKey ? steps.large : steps.usual
    resize(widthOfColumn(event.currentTarget) + direction * step)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus, and nothing else is a separator
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={shown}
      aria-valuemin={min}
      aria-valuemax={max}
      className="absolute inset-y-0 end-0 flex w-6 cursor-col-resize touch-none justify-end select-none after:me-2 after:w-px hover:after:bg-strong-line focus-visible:after:bg-ink cards:hidden print:hidden"
      onFocus={event => setShown(Math.round(widthOfColumn(event.currentTarget)))}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={event => drag && resize(drag.width + event.clientX - drag.fromX)}
      onPointerUp={() => setDrag(undefined)}
      onPointerCancel={() => setDrag(undefined)}
    />
  )
}

function widthOfColumn(handle: HTMLElement): number {
  return handle.parentElement?.getBoundingClientRect().width ?? 0
}
