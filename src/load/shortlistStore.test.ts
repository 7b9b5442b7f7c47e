import { describe, expect, it, vi } from 'vitest'
import { addItems, removeItem, type ShortlistItem, writeNote } from '../model/shortlist.ts'
import { createShortlistStore } from './shortlistStore.ts'

const item = (project: string): ShortlistItem => ({
  term: 'lfx-2025-3',
  project,
  title: project,
  organization: 'Jaeger',
  note: '',
})
const add = (project: string) => (list: readonly ShortlistItem[]) => addItems(list, [item(project)])

/** Two tabs over one storage: a write in one is an event in the other, as browsers do it. */
function openTabs() {
  const stored = new Map<string, string>()
  const full = new Set<EventTarget>()
  const tabs = [new EventTarget(), new EventTarget()]
  const storageOf = (tab: EventTarget) =>
    ({
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (full.has(tab)) fail()
        stored.set(key, value)
        const event = Object.assign(new Event('storage'), { key, newValue: value })
        for (const other of tabs) if (other !== tab) other.dispatchEvent(event)
      },
    }) as Storage
  const stores = tabs.map(tab => createShortlistStore(() => storageOf(tab), tab as never))
  const [first, second] = stores
  const [firstTab] = tabs
  if (!first || !second || !firstTab) throw new Error('two tabs were opened')
  return { first, second, stored, fillFirst: () => full.add(firstTab), emptyFirst: () => full.clear() }
}

const projects = (list: readonly ShortlistItem[]) => list.map(({ project }) => project)

describe('the shortlist store', () => {
  it('keeps two tabs in agreement, whoever changes the list', () => {
    const { first, second } = openTabs()
    const onChange = vi.fn()
    second.subscribe(onChange)
    first.change(add('a'))
    second.change(add('b'))
    first.change(list => removeItem(list, item('a')))
    expect(projects(first.get())).toEqual(['b'])
    expect(projects(second.get())).toEqual(['b'])
    expect(onChange).toHaveBeenCalledTimes(3)
  })

  it('starts empty from a damaged text, and replaces it with the next change', () => {
    const { first, stored } = openTabs()
    stored.set('shortlist', '{"items":[{"ter')
    first.change(add('a'))
    expect(projects(first.get())).toEqual(['a'])
    expect(stored.get('shortlist')).toContain('"a"')
  })

  it.each([
    ['denied', { getItem: fail, setItem: fail }],
    ['full', { getItem: () => null, setItem: fail }],
  ])('works on and says so when storage is %s', (_how, storage) => {
    const store = createShortlistStore(() => storage as unknown as Storage, new EventTarget() as never)
    store.change(add('a'))
    store.change(add('b'))
    expect(projects(store.get())).toEqual(['a', 'b'])
    expect(store.isKept()).toBe(false)
  })

  describe('over storage that has become full', () => {
    function openFull() {
      const opened = openTabs()
      opened.first.change(add('a'))
      opened.first.change(add('b'))
      opened.fillFirst()
      return opened
    }

    it('removes for good, and keeps notes', () => {
      const { first } = openFull()
      first.change(list => removeItem(list, item('a')))
      first.change(list => writeNote(list, item('b'), 'ask'))
      first.change(add('c'))
      expect(first.get().map(({ project, note }) => [project, note])).toEqual([
        ['b', 'ask'],
        ['c', ''],
      ])
      expect(first.isKept()).toBe(false)
    })

    it('loses nothing when another tab has room, and writes all once it has room again', () => {
      const { first, second, emptyFirst } = openFull()
      first.change(list => removeItem(list, item('a')))
      second.change(add('d'))
      expect(projects(first.get())).toEqual(['b', 'd'])
      emptyFirst()
      first.change(add('e'))
      expect(first.isKept()).toBe(true)
      expect(projects(second.get())).toEqual(['b', 'd', 'e'])
    })
  })

  it('works on where even touching storage throws', () => {
    const store = createShortlistStore(fail, new EventTarget() as never)
    store.change(add('a'))
    expect(projects(store.get())).toEqual(['a'])
  })
})

function fail(): never {
  throw new DOMException('no', 'QuotaExceededError')
}
