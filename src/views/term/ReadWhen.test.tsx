// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Check, Origin } from '../../load/termState.ts'
import { ReadWhen } from './ReadWhen.tsx'

afterEach(cleanup)

const failed: Check = { kind: 'failed', problem: { kind: 'offline' } }
const textOf = (origin: Origin, check?: Check) =>
  render(<ReadWhen origin={origin} check={check} />).container.textContent

it('names the time of today, and the day of an earlier reading', () => {
  expect(textOf({ kind: 'github', readAt: Date.now() })).toMatch(/^read at \d\d:\d\d.*, just now$/)
  expect(textOf({ kind: 'stored', readAt: Date.UTC(2025, 7, 5, 12) })).toMatch(
    /^read on .*2025.*, \d+ days ago$/,
  )
})

it('names the day of a copy that came with the app', () => {
  expect(textOf({ kind: 'embedded', copiedOn: '2025-08-01' })).toMatch(
    /^copy of .*2025 that came with the app$/,
  )
})

it('says that GitHub has not confirmed it', () => {
  expect(textOf({ kind: 'stored', readAt: Date.now() }, failed)).toMatch(
    /just now; GitHub could not be asked since$/,
  )
})
