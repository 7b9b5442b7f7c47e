// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Hint } from './Hint.tsx'

const page = (
  <main tabIndex={-1}>
    <Hint name="filters">Tick a skill.</Hint>
    <Hint name="zone">Pick a zone.</Hint>
  </main>
)

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a hint', () => {
  it('stays away once it was read, each for itself, and leaves the focus on the page', async () => {
    const { unmount } = render(page)
    await userEvent.click(screen.getAllByRole('button', { name: 'Got it' })[0] as HTMLElement)
    expect(screen.queryByText(/Tick a skill/)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('main'))
    unmount()
    render(page)
    expect(screen.queryByText(/Tick a skill/)).toBeNull()
    expect(screen.getByText(/Pick a zone/)).toBeTruthy()
  })

  it('goes for this visit where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    render(page)
    await userEvent.click(screen.getAllByRole('button', { name: 'Got it' })[0] as HTMLElement)
    expect(screen.queryByText(/Tick a skill/)).toBeNull()
  })
})
