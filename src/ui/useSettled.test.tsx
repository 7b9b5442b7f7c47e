// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSettled } from './useSettled.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a value is settled once it was the same for the pause, and not while it changes', () => {
  const { result, rerender } = renderHook(({ value }) => useSettled(value, 250), {
    initialProps: { value: 'a' },
  })
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
  expect(result.current).toBe(false)
  wait(249)
  expect(result.current).toBe(false)
  wait(1)
  expect(result.current).toBe(true)
  rerender({ value: 'ab' })
  expect(result.current).toBe(false)
  wait(200)
  rerender({ value: 'abc' })
  wait(200)
  expect(result.current).toBe(false)
  wait(50)
  expect(result.current).toBe(true)
})
