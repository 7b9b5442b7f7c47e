import { describe, expect, it } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { chooseHomeTerm } from './chooseHomeTerm.ts'
import type { TermState } from './termState.ts'
import { withoutNames } from './testing/withoutNames.ts'

const entry = (id: string, embedded = false): CatalogueEntry => ({
  id,
  programme: 'lfx',
  label: id,
  path: `${id}.md`,
  ...(embedded && { embedded: { file: 'copy.md', copiedOn: '2025-08-01' } }),
})
const catalogue = [entry('lfx-2026-2'), entry('lfx-2026-1'), entry('lfx-2025-3', true), entry('lfx-2025-2')]

const loading: TermState = { phase: 'loading' }
const failed: TermState = { phase: 'failed', problem: { kind: 'not-found' } }
const shown = (title: string, projects = 1): TermState => {
  const one = sampleProject({ title: 'One', organization: 'Jaeger' })
  const term = sampleTerm(projects > 0 ? [one] : [], { title })
  return {
    phase: 'shown',
    ...withoutNames(term),
    dates: term,
    origin: { kind: 'github', readAt: 0 },
    check: { kind: 'answered' },
  }
}

const atHand = 'lfx-2025-3'
const choose = (states: Record<string, TermState>, kept: string[] = []) =>
  chooseHomeTerm(catalogue, id => states[id] ?? loading, new Set(kept))

describe('the term at /', () => {
  it('is the newest one, once its document is there', () => {
    expect(choose({ 'lfx-2026-2': shown('Term 02 - 2026 June - August') })).toEqual({
      shown: 'lfx-2026-2',
      atHand,
    })
  })

  it('is the embedded one while newer ones are still asked for, the newest first', () => {
    const embedded = { 'lfx-2025-3': shown('Term 03 - 2025') }
    expect(choose(embedded)).toEqual({ shown: 'lfx-2025-3', pending: 'lfx-2026-2', atHand })
    expect(choose({ ...embedded, 'lfx-2026-2': failed })).toEqual({
      shown: 'lfx-2025-3',
      pending: 'lfx-2026-1',
      atHand,
    })
    expect(choose({ ...embedded, 'lfx-2026-2': failed, 'lfx-2026-1': failed })).toEqual({
      shown: 'lfx-2025-3',
      atHand,
    })
  })

  it('is not one without projects, nor one whose document is still a copy of an earlier term', () => {
    expect(
      choose({
        'lfx-2026-2': shown('Term 02 - 2026', 0),
        'lfx-2026-1': shown('Term 03 - 2025 Sept - Nov'),
        'lfx-2025-3': shown('Term 03 - 2025 Sept - Nov'),
      }),
    ).toEqual({ shown: 'lfx-2025-3', atHand })
  })

  it('takes a title without a year on trust', () => {
    expect(choose({ 'lfx-2026-2': shown('Q2') }).shown).toBe('lfx-2026-2')
  })

  it('asks past terms that are not there, but not without end', () => {
    const many = Array.from({ length: 9 }, (_, i) => entry(`lfx-${2035 - i}-1`))
    const asked = new Set<string>()
    const get = (id: string) => {
      asked.add(id)
      return failed
    }
    chooseHomeTerm([...many, ...catalogue.slice(2)], get)
    expect([...asked]).toEqual([...many.slice(0, 6).map(({ id }) => id), atHand])
  })

  it('does not ask for what the repository was seen to lack', () => {
    const [newest, ...others] = catalogue
    const lacking = newest ? [{ ...newest, absent: true } as const, ...others] : []
    expect(chooseHomeTerm(lacking, () => loading)).toEqual({ pending: 'lfx-2026-1', atHand })
  })

  it('is a kept one that is newer than the embedded one, without network too', () => {
    const states = { 'lfx-2026-2': failed, 'lfx-2026-1': shown('2026'), 'lfx-2025-3': shown('2025') }
    expect(choose(states, ['lfx-2026-1'])).toEqual({ shown: 'lfx-2026-1', atHand: 'lfx-2026-1' })
    // It is kept, but still a template.
    expect(choose({ ...states, 'lfx-2026-1': shown('2026', 0) }, ['lfx-2026-1']).shown).toBe('lfx-2025-3')
  })

  it('asks for nothing older than the embedded copy', () => {
    expect(choose({ 'lfx-2026-2': failed, 'lfx-2026-1': failed, 'lfx-2025-3': failed })).toEqual({ atHand })
  })
})
