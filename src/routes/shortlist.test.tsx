// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

const term = sampleTerm(
  [
    sampleProject({
      title: 'First',
      organization: 'Jaeger',
      skills: ['Go'],
      description: 'Traces for *all*.',
    }),
    sampleProject({ title: 'Second', organization: 'Kyverno', skills: ['Rust'], mentors: [{ name: 'Ada' }] }),
  ],
  {
    timeline: [
      {
        key: 'applications_open',
        activity: 'Mentee Applications Open',
        start: { date: '2025-07-31' },
        end: { date: '2025-08-12' },
        written: 'July 31 - August 12',
        notes: [],
        line: 12,
      },
    ],
  },
)

beforeEach(() => localStorage.clear())

const starred = (name: string) => screen.findByRole('button', { name: `Shortlist ${name}` })

async function starBoth() {
  const user = userEvent.setup()
  const view = await renderApp('/', term)
  await user.click(await starred('First'))
  await user.click(await starred('Second'))
  view.unmount()
  return user
}

describe('the shortlist', () => {
  it('says when the term of each project was read', async () => {
    await starBoth()
    await renderApp('/shortlist', term)
    // The term of `renderApp` was read on 5 August 2025.
    const told = await screen.findAllByText(/^Its term: read/)
    expect(told.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Its term: read on .*2025.*, \d+ days ago$/),
      expect.stringMatching(/^Its term: read on .*2025.*, \d+ days ago$/),
    ])
  })

  it('stars a project in the table and takes the star away', async () => {
    const user = userEvent.setup()
    await renderApp('/', term)
    await user.click(await starred('First'))
    expect((await starred('First')).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('link', { name: 'Shortlist (1)' })).toBeTruthy()
    await user.click(await starred('First'))
    expect(screen.getByRole('link', { name: 'Shortlist' })).toBeTruthy()
  })

  it('says where one stars that nothing can be stored', async () => {
    const user = userEvent.setup()
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError')
    })
    await renderApp('/', term)
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(await starred('First'))
    expect(screen.getByRole('alert').textContent).toContain('lasts until this page is closed')
    full.mockRestore()
  })

  it('shows starred projects with the state of their term, and keeps notes for the next visit', async () => {
    const user = await starBoth()
    const view = await renderApp('/shortlist', term)
    expect(await screen.findByRole('link', { name: 'First' })).toBeTruthy()
    expect(screen.getAllByText(/^This term ended|12 Aug 2025/).length).toBeGreaterThan(0)
    const [note] = screen.getAllByRole('textbox', { name: /^Note/ })
    if (note) await user.type(note, 'ask Yuri')
    view.unmount()
    await renderApp('/shortlist', term)
    expect(await screen.findByDisplayValue('ask Yuri')).toBeTruthy()
  })

  it('sets them side by side, without rows that say nothing', async () => {
    await starBoth()
    await renderApp('/shortlist', term)
    const region = await screen.findByRole('region', { name: 'Side by side' })
    // Of Jaeger and Kyverno (landscape.cncf.io).
    expect(within(region).getByRole('row', { name: 'Maturity graduated graduated' })).toBeTruthy()
    const row = within(region).getByRole('row', { name: /^CNCF project/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual(['Jaeger', 'Kyverno'])
    expect(within(region).getByText('Traces for all.')).toBeTruthy()
    expect(within(region).queryByText('Difficulty')).toBeNull()
  })

  it('removes a project', async () => {
    const user = await starBoth()
    await renderApp('/shortlist', term)
    await user.click(await screen.findByRole('button', { name: /^Remove.*First$/ }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'First' })).toBeNull())
    expect(screen.getByRole('link', { name: 'Second' })).toBeTruthy()
  })

  it('shows a list that a link brought, and joins it to one’s own only by a click', async () => {
    const user = userEvent.setup()
    await renderApp('/shortlist?items=lfx-2025-3/second,lfx-2025-3/nowhere', term)
    const shared = await screen.findByRole('region', { name: 'A list shared with you' })
    expect(within(shared).getByText(/not found/)).toBeTruthy()
    expect(localStorage.getItem('shortlist')).toBeNull()
    await user.click(within(shared).getByRole('button', { name: 'Add it to my shortlist' }))
    expect(screen.getByRole('link', { name: 'Shortlist (1)' })).toBeTruthy()
  })

  it('names what in a shared address is no project', async () => {
    await renderApp('/shortlist?items=foo,lfx-2025-3/second', term)
    expect(await screen.findByText('“foo” in the address is not a project.')).toBeTruthy()
  })

  it('exports notes only when asked to', async () => {
    const user = await starBoth()
    const files: Blob[] = []
    URL.createObjectURL = blob => `blob:${files.push(blob as Blob)}`
    URL.revokeObjectURL = () => {}
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    await renderApp('/shortlist', term)
    const [note] = await screen.findAllByRole('textbox', { name: /^Note/ })
    if (note) await user.type(note, 'secret')
    await user.click(screen.getByRole('button', { name: 'Export' }))
    for (const format of [/^CSV/, /^Markdown/, /^JSON/]) {
      await user.click(await screen.findByRole('button', { name: format }))
    }
    const texts = async () => Promise.all(files.map(file => file.text()))
    for (const text of await texts()) expect(text).not.toContain('secret')
    await user.click(screen.getByRole('checkbox', { name: 'Include my notes' }))
    for (const format of [/^CSV/, /^Markdown/, /^JSON/]) {
      await user.click(screen.getByRole('button', { name: format }))
    }
    for (const text of (await texts()).slice(3)) expect(text).toContain('secret')
    expect(files).toHaveLength(6)
  })

  it('takes what every page understands along', async () => {
    await starBoth()
    await renderApp('/shortlist?tz=Asia/Kolkata&at=2025-08-10T12:00Z', term)
    const first = await screen.findByRole('link', { name: 'First' })
    expect(first.getAttribute('href')).toBe(
      '/terms/lfx-2025-3/projects/first?tz=Asia/Kolkata&at=2025-08-10T12:00Z',
    )
    for (const name of ['Mentorship Explorer', 'All terms']) {
      const href = screen.getByRole('link', { name }).getAttribute('href')
      expect(href).toMatch(/\?tz=Asia\/Kolkata&at=2025-08-10T12:00Z$/)
    }
    // On 10 August applications are open, until the 12th.
    expect(screen.getAllByText(/12 Aug/).length).toBeGreaterThan(0)
  })

  it('keeps what was starred readable when its document no longer has it', async () => {
    localStorage.setItem(
      'shortlist',
      JSON.stringify({
        items: [{ term: 'lfx-2025-3', project: 'old', title: 'Old one', organization: 'Jaeger' }],
      }),
    )
    await renderApp('/shortlist', term)
    expect(await screen.findByRole('link', { name: 'Old one' })).toBeTruthy()
    expect(screen.getByText(/no longer in the term’s document/)).toBeTruthy()
  })

  it('says what it is for while it is empty', async () => {
    await renderApp('/shortlist', term)
    expect(await screen.findByText(/Nothing is on it yet/)).toBeTruthy()
  })
})
