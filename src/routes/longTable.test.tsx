// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

/** Rows come after a pause and a few at a time, which a busy machine draws out. */
const rowsCome = { timeout: 10_000 }

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
/** Those that are being taken away, too. */
const rowsOnPage = () => document.querySelectorAll('#projects > tbody > tr').length
/** Of the others. Not by their roles: two hundred rows of them take jsdom seconds. */
const titles = () =>
  [...document.querySelectorAll('#projects > tbody:not([hidden]) [data-row-title]')].map(
    ({ textContent }) => textContent,
  )

describe('a table of more rows than any term has had', () => {
  it('shows the rows of a query, while those of the whole list are taken away out of sight', async () => {
    const user = userEvent.setup()
    await renderApp('/terms/lfx-2025-3', term)
    await waitFor(() => expect(titles()).toHaveLength(200), rowsCome)
    await user.type(screen.getByRole('searchbox'), 'crate')
    await waitFor(() => expect(titles()).toEqual(crates), rowsCome)
    await waitFor(() => expect(rowsOnPage()).toBe(4), rowsCome)
  })

  it('shows all rows again', async () => {
    const { history } = await renderApp('/terms/lfx-2025-3?skill=rust', term)
    await waitFor(() => expect(titles()).toEqual(crates), rowsCome)
    await act(async () => history.push('/terms/lfx-2025-3'))
    await waitFor(() => expect(titles()).toHaveLength(200), rowsCome)
    await waitFor(() => expect(rowsOnPage()).toBe(200), rowsCome)
  })

  it.each(['Crate 0', 'Crate 100'])('keeps the row that has the focus: %s', async title => {
    const { history } = await renderApp('/terms/lfx-2025-3', term)
    await waitFor(() => expect(titles()).toHaveLength(200), rowsCome)
    const link = screen.getByRole('link', { name: title })
    act(() => link.focus())
    await act(async () => history.push('/terms/lfx-2025-3?skill=rust'))
    await waitFor(() => expect(titles()).toEqual(crates), rowsCome)
    expect(document.activeElement).toBe(link)
    // And again, from and to a list in one block.
    await act(async () => history.push('/terms/lfx-2025-3?skill=rust&sort=-title'))
    await waitFor(() => expect(titles()).toEqual(crates.toReversed()), rowsCome)
    expect(document.activeElement).toBe(link)
    act(() => link.blur())
    await act(async () => history.push('/terms/lfx-2025-3'))
    await waitFor(() => expect(titles()).toHaveLength(200), rowsCome)
    await waitFor(() => expect(rowsOnPage()).toBe(200), rowsCome)
  })

  it('new rows take over the elements of those that go, others keep their own', async () => {
    const { history } = await renderApp('/terms/lfx-2025-3', term)
    const [crate, work] = await screen.findAllByRole('link', { name: /^(Crate 0|Work 1)$/ })
    await act(async () => history.push('/terms/lfx-2025-3?skill=rust'))
    await waitFor(() => expect(titles()).toEqual(crates), rowsCome)
    expect(screen.getByRole('link', { name: 'Crate 0' })).toBe(crate)
    expect(screen.getByRole('link', { name: 'Crate 50' })).toBe(work)
    expect(work?.getAttribute('href')).toContain('crate-50')
  })

  it('a row that goes with the focus leaves it to no other project', async () => {
    const { history } = await renderApp('/terms/lfx-2025-3', term)
    const link = await screen.findByRole('link', { name: 'Work 1' })
    act(() => link.focus())
    await act(async () => history.push('/terms/lfx-2025-3?skill=rust'))
    await waitFor(() => expect(titles()).toEqual(crates), rowsCome)
    expect(link.isConnected).toBe(false)
    expect(document.activeElement).toBe(document.body)
  })
})
