// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useStoredFlag } from './useStoredFlag.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

it('is the same for all that ask for it', () => {
  const [one, other] = [
    renderHook(() => useStoredFlag('same', true)),
    renderHook(() => useStoredFlag('same', true)),
  ]
  act(() => one.result.current[1](false))
  expect(other.result.current[0]).toBe(false)
  expect(localStorage.getItem('same')).toBe('no')
})

it('holds while the storage is full, and follows what is stored once there is room', () => {
  const { result } = renderHook(() => useStoredFlag('full', true))
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  act(() => result.current[1](false))
  expect(result.current[0]).toBe(false)
  full.mockRestore()
  act(() => result.current[1](true))
  expect(result.current[0]).toBe(true)
})
