// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { lazyPart } from './lazyPart.tsx'

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>

const show = (Part: typeof Greeting) =>
  render(
    <Suspense fallback="waiting">
      <Part name="Jane" />
    </Suspense>,
  )

const theNextTask = () => new Promise(resolve => setTimeout(resolve, 1))

it('is loaded when it is first drawn, and once', async () => {
  const load = vi.fn(async () => ({ default: Greeting }))
  const { Part } = lazyPart(load)
  expect(load).not.toHaveBeenCalled()
  const { rerender } = show(Part)
  expect(screen.getByText('waiting')).toBeTruthy()
  expect(await screen.findByText('Hello Jane')).toBeTruthy()
  rerender(<Part name="Joe" />)
  expect(screen.getByText('Hello Joe')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(1)
})

it('is drawn at once where its code has come before', async () => {
  const { Part, preload } = lazyPart(async () => ({ default: Greeting }))
  preload()
  await theNextTask()
  show(Part)
  expect(screen.getByText('Hello Jane')).toBeTruthy()
})

it('may be drawn later where its code could not be had before', async () => {
  const load = vi
    .fn<() => Promise<{ default: typeof Greeting }>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({ default: Greeting })
  const { Part, preload } = lazyPart(load)
  preload()
  await theNextTask()
  expect(load).toHaveBeenCalledTimes(1)
  show(Part)
  expect(await screen.findByText('Hello Jane')).toBeTruthy()
})

it('is not loaded again once it is there', async () => {
  const load = vi.fn(async () => ({ default: Greeting }))
  const { preload } = lazyPart(load)
  for (let time = 0; time < 2; time++) {
    preload()
    await theNextTask()
  }
  expect(load).toHaveBeenCalledTimes(1)
})
