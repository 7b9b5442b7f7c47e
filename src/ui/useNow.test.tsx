// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useNow } from './useNow.ts'

const noon = Date.parse('2025-08-12T12:00:00Z')

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(noon + 20_000)
})
afterEach(() => vi.useRealTimers())

it('is the minute that has begun, and moves on by itself', () => {
  let renders = 0
  const { result } = renderHook(() => {
    renders++
    return useNow()
  })
  expect(result.current).toBe(noon)
  act(() => vi.advanceTimersByTime(39_000))
  expect(renders).toBe(1)
  act(() => vi.advanceTimersByTime(6_000))
  expect(result.current).toBe(noon + 60_000)
})

it.each([
  ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the page comes out of the back-forward cache', () => window.dispatchEvent(new Event('pageshow'))],
])('is right at once when %s after hours without a timer', (_, wake) => {
  const { result } = renderHook(useNow)
  vi.setSystemTime(noon + 8 * 3_600_000)
  act(wake)
  expect(result.current).toBe(noon + 8 * 3_600_000)
})

it('leaves no timer behind', () => {
  const { unmount } = renderHook(useNow)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
