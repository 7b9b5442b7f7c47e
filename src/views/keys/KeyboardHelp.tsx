import { Dialog } from '../../ui/Dialog.tsx'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'

const keys: readonly (readonly [keys: string, effect: string])[] = [
  ['/', 'go to the search box, also from the page of a project'],
  ['↓ from the search box', 'go to the first project'],
  ['↑ ↓ on a project', 'go to the one before or after'],
  ['Enter on a project', 'open it'],
  ['Esc on a project', 'go back to the search box'],
  ['Esc or u on the page of a project', 'go back to its row in the list'],
  ['Space on a filter', 'include its value, or stop doing so'],
  ['- on a filter', 'exclude its value, or stop doing so'],
  ['Shift and click on a column', 'sort by it after the columns before'],
  ['← → on the edge of a column', 'make it narrower or wider (with Shift: by more)'],
  ['? on any page', 'show this list'],
]

/** Every key. Single keys can be switched off, for people who speak to their computer. */
export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const [singleKeys, setSingleKeys] = useStoredFlag('single-keys', true)
  return (
    <Dialog title="Keys" onClose={onClose}>
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
          onChange={event => setSingleKeys(event.target.checked)}
        />
        Use the single keys /, u and ?
      </label>
    </Dialog>
  )
}
