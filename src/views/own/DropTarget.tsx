import { useEffect, useState } from 'react'
import { useShowOwnText } from './useShowOwnText.ts'

/** No term's document comes near it. */
const maxBytes = 2_000_000

/** A Markdown file that is dropped anywhere on the page is read like a term. */
export function DropTarget() {
  const showText = useShowOwnText()
  const [isTooLarge, setTooLarge] = useState(false)

  useEffect(() => {
    const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files')
    function allow(event: DragEvent) {
      if (carriesFiles(event)) event.preventDefault()
    }
    async function read(event: DragEvent) {
      const file = event.dataTransfer?.files[0]
      if (!file || isFileInput(event.target)) return
      event.preventDefault()
      setTooLarge(file.size > maxBytes)
      if (file.size <= maxBytes) showText(await file.text())
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', read)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', read)
    }
  }, [showText])

  return (
    <p aria-live="polite" className="px-4 text-small text-error lg:px-8">
      {isTooLarge && 'The dropped file is larger than 2 MB, which no document of a term is.'}
    </p>
  )
}

function isFileInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file'
}
