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
  const { work, slices } = longWork(8)
  const onFinished = vi.fn()
  inSlices({ work, onFinished, isUrgent: false })
  expect(slices).toEqual([])
  vi.runAllTimers()
  expect(slices).toEqual([3, 3, 2])
  expect(onFinished).toHaveBeenCalledOnce()
})

test('can be stopped between two slices', () => {
  const { work, slices } = longWork(8)
  const onFinished = vi.fn()
  const stop = inSlices({ work, onFinished, isUrgent: false })
  vi.runOnlyPendingTimers()
  stop()
  vi.runAllTimers()
  expect(slices).toEqual([3])
  expect(onFinished).not.toHaveBeenCalled()
})

describe('where the browser has a scheduler', () => {
  /** Gives back the way to run the tasks that wait. */
  function stubScheduler() {
    let tasks: (() => void)[] = []
    vi.stubGlobal('scheduler', {
      postTask: async (task: () => void, { priority }: { priority: string }) => {
        expect(priority).toBe('background')
        tasks.push(task)
      },
    })
    return function runTasks() {
      const waiting = tasks
      tasks = []
      for (const task of waiting) task()
    }
  }

  afterEach(() => vi.unstubAllGlobals())

  test('works when the page has nothing else to do', () => {
    const runTasks = stubScheduler()
    const { work, slices } = longWork(8)
    inSlices({ work, onFinished: vi.fn(), isUrgent: false })
    runTasks()
    expect(slices).toEqual([3])
    runTasks()
    expect(slices).toEqual([3, 3])
  })

  test('gets on although the page is never idle, and does nothing twice when it is at last', () => {
    const runTasks = stubScheduler()
    const { work, slices } = longWork(8)
    const onFinished = vi.fn()
    inSlices({ work, onFinished, isUrgent: false })
    vi.runAllTimers()
    expect(slices).toEqual([3, 3, 2])
    runTasks()
    expect(slices).toEqual([3, 3, 2])
    expect(onFinished).toHaveBeenCalledOnce()
  })

  test('can be stopped', () => {
    const runTasks = stubScheduler()
    const { work, slices } = longWork(8)
    const stop = inSlices({ work, onFinished: vi.fn(), isUrgent: false })
    stop()
    vi.runAllTimers()
    runTasks()
    expect(slices).toEqual([])
  })
})
