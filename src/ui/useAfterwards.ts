import { startTransition, useEffect, useState } from 'react'

/** `value` as it was when the page was last drawn: what follows from it is drawn after what it was drawn with. */
export function useAfterwards<Value>(value: Value): Value {
  const [drawn, setDrawn] = useState(value)
  useEffect(() => startTransition(() => setDrawn(() => value)), [value])
  return drawn
}
