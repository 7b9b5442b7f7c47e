import { type Ref, useRef } from 'react'

const keys: readonly (readonly [keys: string, effect: string])[] = [
  ['/', 'go to the search box'],
  ['↓ from the search box', 'go to the first project'],
  ['↑ ↓ on a project', 'go to the one before or after'],
  ['Enter on a project', 'open it'],
  ['Esc on a project', 'go back to the search box'],
  ['Space on a filter', 'include its value, or stop doing so'],
  ['- on a filter', 'exclude its value, or stop doing so'],
  ['Shift and click on a column', 'sort by it after the columns before'],
  ['?', 'show this list'],
]

type Props = {
  ref: Ref<HTMLDialogElement>
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
}

/** Every key of the table page. Single keys can be switched off, for people who speak to their computer. */
export function KeyboardHelp({ ref, singleKeys, onSingleKeys }: Props) {
  const close = useRef<HTMLButtonElement>(null)
  return (
    <dialog
      ref={ref}
      aria-label="Keys"
      className="m-auto max-w-[calc(100vw-2rem)] rounded-md border border-line bg-paper p-6 text-ink backdrop:bg-black/40"
    >
      <div className="mb-3 flex items-center gap-8">
        <h2 className="font-serif text-title font-semibold">Keys</h2>
        <button
          ref={close}
          type="button"
          className="control ms-auto"
          onClick={() => close.current?.closest('dialog')?.close()}
        >
          Close
        </button>
      </div>
      <table className="text-small">
        <tbody>
          {keys.map(([key, effect]) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-1.5 pe-6 text-start font-semibold">
                {key}
              </th>
              <td className="py-1.5">{effect}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="mt-4 flex items-center gap-2 text-small">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={singleKeys}
          onChange={event => onSingleKeys(event.target.checked)}
        />
        Use the single keys / and ?
      </label>
    </dialog>
  )
}
