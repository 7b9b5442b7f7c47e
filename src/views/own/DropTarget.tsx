import { useEffect, useState } from 'react'
import { describeFileProblem, readFile } from '../../load/readFile.ts'
import { useShowOwnText } from './useShowOwnText.ts'

/** A Markdown file that is dropped anywhere on the page is read like a term. */
export function DropTarget() {
  const showText = useShowOwnText()
  const [refused, setRefused] = useState('')

  useEffect(() => {
    const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files')
    function allow(event: DragEvent) {
      if (carriesFiles(event)) event.preventDefault()
    }
    async function read(event: DragEvent) {
      const file = event.dataTransfer?.files[0]
      if (!file || isFileInput(event.target)) return
      event.preventDefault()
      const body = await readFile(file)
      setRefused(body.ok ? '' : describeFileProblem(body.problem))
      if (body.ok) showText(body.text)
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
      {refused}
    </p>
  )
}

function isFileInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file'
}
