// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inSlices } from './inSlices.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Something of `steps` steps, each of which takes two milliseconds. */
function longWork(steps: number) {
  const slices: number[] = []
  let done = 0
  vi.spyOn(performance, 'now').mockReturnValue(0)
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

describe('where the browser has a scheduler', () => {
  /** Runs its tasks when told to. */
  function stubScheduler() {
    const tasks = new Set<() => void>()
    vi.stubGlobal('scheduler', {
      postTask: (task: () => void, { priority, signal }: { priority: string; signal: AbortSignal }) => {
        expect(priority).toBe('background')
        tasks.add(task)
        return new Promise((_, refuse) =>
          signal.addEventListener('abort', () => {
            tasks.delete(task)
            refuse(signal.reason)
          }),
        )
      },
    })
    return tasks
  }

  afterEach(() => vi.unstubAllGlobals())

  test('works when the page has nothing else to do', () => {
    const tasks = stubScheduler()
    const { work, slices } = longWork(12)
    inSlices({ work, onFinished: vi.fn(), isUrgent: false })
    for (const task of [...tasks]) task()
    expect(slices).toEqual([5])
    for (const task of [...tasks]) task()
    expect(slices).toEqual([5, 5])
  })

  test('gets on although the page is never idle', () => {
    const tasks = stubScheduler()
    const { work, slices } = longWork(12)
    const onFinished = vi.fn()
    inSlices({ work, onFinished, isUrgent: false })
    vi.runAllTimers()
    expect(slices).toEqual([5, 5, 2])
    expect(onFinished).toHaveBeenCalledOnce()
    expect(tasks.size).toBe(0)
  })

  test('can be stopped', () => {
    const tasks = stubScheduler()
    const { work, slices } = longWork(12)
    const stop = inSlices({ work, onFinished: vi.fn(), isUrgent: false })
    stop()
    vi.runAllTimers()
    expect(tasks.size).toBe(0)
    expect(slices).toEqual([])
  })
})
