// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inSlices } from './inSlices.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Something of `steps` steps, each of which takes two milliseconds. */
function longWork(steps: number) {
  const slices: number[] = []
  let done = 0
  return {
    slices,
    work(isTimeUp: () => boolean) {
      for (let inSlice = 1; ; inSlice++) {
        vi.spyOn(performance, 'now').mockReturnValue(++done * 2)
        if (done === steps || isTimeUp()) {
          slices.push(inSlice)
          return done === steps
        }
      }
    },
  }
}

test('works in short slices, says when it is finished, and stops there', () => {
  const { work, slices } = longWork(12)
  const onFinished = vi.fn()
  inSlices({ work, onFinished, isUrgent: false })
  expect(slices).toEqual([])
  vi.runAllTimers()
  expect(slices).toEqual([5, 5, 2])
  expect(onFinished).toHaveBeenCalledOnce()
})

test('can be stopped between two slices', () => {
  const { work, slices } = longWork(12)
  const onFinished = vi.fn()
  const stop = inSlices({ work, onFinished, isUrgent: false })
  vi.runOnlyPendingTimers()
  stop()
  vi.runAllTimers()
  expect(slices).toEqual([5])
  expect(onFinished).not.toHaveBeenCalled()
})
