// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

/** Every fiftieth is about Rust. */
const term = sampleTerm(
  Array.from({ length: 200 }, (_, at) =>
    sampleProject({
      organization: 'Harbor',
      title: at % 50 === 0 ? `Crate ${at}` : `Work ${at}`,
      skills: [at % 50 === 0 ? 'Rust' : 'Go'],
    }),
  ),
)
const crates = ['Crate 0', 'Crate 50', 'Crate 100', 'Crate 150']
const bodies = () => Array.from(document.querySelectorAll('#projects > tbody'))
const titles = () =>
  within(screen.getByRole('table', { name: 'Projects' }))
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('link')[0]?.textContent)

describe('a table of more rows than any term has had', () => {
  it('shows the rows of a query, while those of the whole list are taken away out of sight', async () => {
    const user = userEvent.setup()
    await renderApp('/terms/lfx-2025-3', term)
    await waitFor(() => expect(bodies()[0]?.querySelectorAll('a')).toHaveLength(200))
    await user.type(screen.getByRole('searchbox'), 'crate')
    await waitFor(() => expect(titles()).toEqual(crates))
    await waitFor(() => expect(bodies()).toHaveLength(1))
    expect(bodies()[0]?.querySelectorAll('tr')).toHaveLength(4)
  })

  it('shows all rows again', async () => {
    const { history } = await renderApp('/terms/lfx-2025-3?skill=rust', term)
    await waitFor(() => expect(titles()).toEqual(crates))
    await act(async () => history.push('/terms/lfx-2025-3'))
    await waitFor(() => expect(titles()).toHaveLength(200))
    expect(bodies()).toHaveLength(1)
  })

  it('keeps the row that has the focus', async () => {
    const { history } = await renderApp('/terms/lfx-2025-3', term)
    await waitFor(() => expect(titles()).toHaveLength(200))
    const link = screen.getByRole('link', { name: 'Crate 100' })
    act(() => link.focus())
    await act(async () => history.push('/terms/lfx-2025-3?skill=rust'))
    await waitFor(() => expect(titles()).toEqual(crates))
    expect(document.activeElement).toBe(link)
    expect(bodies()).toHaveLength(1)
  })
})
