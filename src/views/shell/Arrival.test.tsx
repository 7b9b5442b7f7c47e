// @vitest-environment jsdom
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { act, render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Arrival } from './Arrival.tsx'

/** A view that names itself so long after it was rendered, as one that is loaded on demand. */
function View({ title, afterMs }: { title: string; afterMs: number }) {
  useEffect(() => {
    const timer = setTimeout(() => {
      document.title = title
    }, afterMs)
    return () => clearTimeout(timer)
  }, [title, afterMs])
  return null
}

async function openApp() {
  const root = createRootRoute({
    component: () => (
      <>
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
        <Arrival />
      </>
    ),
  })
  const page = (path: string, title: string, afterMs: number) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: () => <View title={title} afterMs={afterMs} />,
    })
  const router = createRouter({
    routeTree: root.addChildren([
      page('/', 'List', 0),
      page('/quick', 'Quick', 0),
      page('/slow', 'Slow', 900),
    ]),
    history: createMemoryHistory(),
  })
  await router.load()
  render(<RouterProvider router={router} />)
  await vi.waitFor(() => expect(document.title).toBe('List'))
  return router
}

const told = () => document.querySelector('[aria-live]')?.textContent

beforeEach(() => {
  document.title = ''
  window.scrollTo = () => {}
})

describe('the arrival on a page', () => {
  it('says nothing of the first one', async () => {
    await openApp()
    expect(told()).toBe('')
  })

  it('is told by the name of the page, and parks the focus', async () => {
    const router = await openApp()
    await act(() => router.navigate({ to: '/quick' as never }))
    await vi.waitFor(() => expect(told()).toBe('Quick'), 3000)
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('waits for a view that names itself late, and never tells the name of the page that was left', async () => {
    const router = await openApp()
    const heard = new Set<string | null | undefined>()
    const listening = setInterval(() => heard.add(told()), 10)
    await act(() => router.navigate({ to: '/slow' as never }))
    await vi.waitFor(() => expect(told()).toBe('Slow'), 5000)
    clearInterval(listening)
    expect(heard).not.toContain('List')
  })
})
