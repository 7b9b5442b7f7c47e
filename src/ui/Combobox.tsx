import { type KeyboardEvent, useEffect, useId, useState } from 'react'

export type ComboboxOption = { value: string; label: string; detail?: string }

type Props = {
  label: string
  /** The value chosen, and what the field shows for it while nobody types. */
  value: string
  text: string
  /** The options for what was typed, best first; all of them for ''. */
  findOptions: (typed: string) => ComboboxOption[]
  onChoose: (value: string) => void
}

/** What is being done with the list: what was typed, if anything, and which option is under the cursor. */
type Opened = { typed: string | undefined; active: number }

/**
 * A field with a list to choose from, after the combobox pattern of ARIA 1.2: the focus stays in the field and
 * `aria-activedescendant` moves. While one types, the best option is active, so that Enter takes it.
 */
export function Combobox({ label, value, text, findOptions, onChoose }: Props) {
  const id = useId()
  const [opened, setOpened] = useState<Opened>()
  const options = opened ? findOptions(opened.typed ?? '') : []
  const active = options[opened?.active ?? -1]
  const optionId = (option: ComboboxOption) => `${id}-${option.value}`
  const activeId = active && optionId(active)

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' })
  }, [activeId])

  function open() {
    const all = findOptions('')
    setOpened({ typed: undefined, active: all.findIndex(option => option.value === value) })
  }

  function choose(option: ComboboxOption | undefined) {
    setOpened(undefined)
    if (option) onChoose(option.value)
  }

  function move(step: number) {
    if (!opened) return open()
    const last = options.length - 1
    const next = opened.active + step
    // One step beyond an end goes round to the other; a page stops there.
    const isRound = Math.abs(step) === 1 && (next < 0 || next > last)
    const target = isRound ? (step > 0 ? 0 : last) : Math.min(Math.max(next, 0), last)
    setOpened({ ...opened, active: target })
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = keys[event.altKey ? `Alt+${event.key}` : event.key]
    if (!act || (!opened && act.needsList)) return
    event.preventDefault()
    act.do({ open, move, close: () => setOpened(undefined), choose: () => choose(active) })
  }

  return (
    <div className="relative flex flex-wrap items-center gap-x-2">
      <label htmlFor={id} className="text-small text-quiet">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={opened !== undefined}
        aria-controls={opened && `${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="control w-72 max-w-full grow cursor-text"
        value={opened?.typed ?? text}
        onFocus={event => event.target.select()}
        onClick={() => !opened && open()}
        onChange={event => setOpened({ typed: event.target.value, active: 0 })}
        onKeyDown={onKeyDown}
        onBlur={() => setOpened(undefined)}
      />
      {opened && (
        <div className="absolute start-0 top-full z-20 mt-1 w-96 max-w-[calc(100vw-2rem)] rounded-sm border border-strong-line bg-paper">
          {options.length === 0 && <p className="px-3 py-2 text-small text-quiet">Nothing matches.</p>}
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            hidden={options.length === 0}
            className="max-h-80 overflow-y-auto"
          >
            {options.map(option => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
              <div
                key={option.value}
                id={optionId(option)}
                role="option"
                tabIndex={-1}
                aria-selected={option.value === value}
                // The field keeps the focus: losing it would close the list before the click.
                onMouseDown={event => event.preventDefault()}
                onClick={() => choose(option)}
                className={`flex cursor-pointer items-baseline justify-between gap-4 px-3 py-1.5 text-small hover:bg-wash ${
                  option === active ? 'bg-wash outline-2 -outline-offset-2 outline-link' : ''
                }`}
              >
                <span className={option.value === value ? 'font-semibold' : ''}>{option.label}</span>
                <span className="text-end text-quiet">{option.detail}</span>
              </div>
            ))}
          </div>
        </div>
      )}
      <p aria-live="polite" className="sr-only">
        {opened?.typed !== undefined && `${options.length} found`}
      </p>
    </div>
  )
}

type Actions = { open: () => void; close: () => void; choose: () => void; move: (step: number) => void }
type KeyAct = { do: (actions: Actions) => void; needsList?: boolean }

const keys: Readonly<Record<string, KeyAct>> = {
  ArrowDown: { do: ({ move }) => move(1) },
  ArrowUp: { do: ({ move }) => move(-1) },
  PageDown: { do: ({ move }) => move(10), needsList: true },
  PageUp: { do: ({ move }) => move(-10), needsList: true },
  'Alt+ArrowDown': { do: ({ open }) => open() },
  'Alt+ArrowUp': { do: ({ close }) => close(), needsList: true },
  Enter: { do: ({ choose }) => choose(), needsList: true },
  Escape: { do: ({ close }) => close(), needsList: true },
}
