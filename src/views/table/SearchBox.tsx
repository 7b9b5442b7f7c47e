import type { Ref } from 'react'

type Props = {
  text: string
  onType: (text: string) => void
  onFinish: () => void
  ref: Ref<HTMLInputElement>
}

export function SearchBox({ text, onType, onFinish, ref }: Props) {
  return (
    <form
      className="min-w-0 flex-1 basis-full sm:basis-60"
      onSubmit={event => {
        event.preventDefault()
        onFinish()
      }}
    >
      <input
        ref={ref}
        type="search"
        aria-label="Search projects"
        placeholder="Search, e.g. operator, &quot;service mesh&quot;, skill:rust, -java"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        // Its size does not hang on what is typed, so a letter has the browser lay out the box, not the page, twice.
        className="block h-10 w-full contain-layout contain-size rounded-sm border border-strong-line bg-paper px-3 text-base placeholder:text-quiet"
        value={text}
        onChange={event => onType(event.target.value)}
        onBlur={onFinish}
      />
    </form>
  )
}
