import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { explainRefusal } from '../../load/explainRefusal.ts'
import { findRawUrl, formatOwnTermId } from '../../load/ownCopy.ts'
import { describeFileProblem, readFile } from '../../load/readFile.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useShowOwnText } from './useShowOwnText.ts'

/** Opens a document of the reader's own: by its address, as a file, or as pasted text. */
export function OwnCopyPage({ source }: { source: string }) {
  useDocumentTitle('A document of your own')
  const navigate = useNavigate()
  const showText = useShowOwnText()
  const [address, setAddress] = useState(source)
  const [refused, setRefused] = useState(source)
  const [text, setText] = useState('')
  const [fileProblem, setFileProblem] = useState('')

  function openAddress(event: FormEvent) {
    event.preventDefault()
    const url = findRawUrl(address)
    if (url) void navigate({ to: '/terms/$term', params: { term: formatOwnTermId(url) }, search: {} })
    else setRefused(address)
  }

  function openText(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') showText(text)
  }

  return (
    <div className="max-w-[42rem] space-y-8">
      <div>
        <h1 className="font-serif text-title font-semibold lg:text-display">A document of your own</h1>
        <p className="mt-2 text-quiet">
          See a draft in the same views before you propose it. It is read in this browser, sent nowhere, and
          not stored. A file can be dropped on any page.
        </p>
      </div>
      <form onSubmit={openAddress} className="space-y-2">
        <label className="block">
          Address of a Markdown file on GitHub, GitLab or of a gist
          <input
            type="url"
            value={address}
            onChange={event => setAddress(event.target.value)}
            className="control mt-1 block w-full"
            placeholder="https://github.com/…/blob/…/README.md"
            aria-describedby="refused"
          />
        </label>
        <p id="refused" aria-live="polite" className="text-small text-error">
          {refused !== '' && explainRefusal(refused)}
        </p>
        <button type="submit" className="control">
          Open the address
        </button>
      </form>
      <form onSubmit={openText} className="space-y-2">
        <label className="block">
          Markdown text
          <textarea
            value={text}
            onChange={event => setText(event.target.value)}
            rows={10}
            className="control mt-1 block h-auto w-full font-mono text-small"
          />
        </label>
        <button type="submit" className="control">
          Open the text
        </button>
      </form>
      <label className="block">
        A Markdown file of this device
        <input
          type="file"
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          className="mt-1 block text-small"
          onChange={async event => {
            const file = event.target.files?.[0]
            const body = file && (await readFile(file))
            if (body) setFileProblem(body.ok ? '' : describeFileProblem(body.problem))
            if (body?.ok) showText(body.text)
          }}
        />
        <span aria-live="polite" className="text-small text-error">
          {fileProblem}
        </span>
      </label>
    </div>
  )
}
