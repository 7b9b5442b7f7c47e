// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

const term = sampleTerm([
  sampleProject({
    title: 'Flush conntrack entries',
    organization: 'Podman Container Tools',
    skills: ['Rust', 'Networking'],
    mentors: [{ name: 'Ada Byron', github: 'ada' }],
    upstreamIssues: [{ url: 'https://github.com/containers/netavark/issues/1045' }],
  }),
  sampleProject({
    title: 'Data model',
    organization: 'OpenCost',
    skills: ['Go', 'Protobuf'],
    mentors: [{ name: 'Grace Hopper', github: 'grace' }],
    lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/1',
  }),
  sampleProject({
    title: 'Agent gateway',
    organization: 'kgateway',
    skills: ['Go', 'Rust'],
    mentors: [{ name: 'Ada Byron', github: 'ada' }],
    description: 'Tracing with operators.',
  }),
])

const status = () => screen.getByRole('status').textContent
const titles = () =>
  within(screen.getByRole('table', { name: 'Projects' }))
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('link')[0]?.textContent)

describe('the project table', () => {
  it('has one row per project, each title a link to its page', async () => {
    await renderApp('/', term)
    await waitFor(() => expect(status()).toBe('3 of 3 projects'))
    await waitFor(() => expect(titles()).toEqual(['Flush conntrack entries', 'Data model', 'Agent gateway']))
    const link = screen.getByRole('link', { name: 'Data model' })
    expect(link.getAttribute('href')).toBe('/terms/lfx-2025-3/projects/data-model')
    const row = screen.getAllByRole('row')[2] as HTMLElement
    expect(within(row).getByRole('link', { name: 'LFX page of Data model' })).toBeTruthy()
    const issue = screen.getByRole('link', { name: '#1045 upstream of Flush conntrack entries' })
    expect(issue.getAttribute('href')).toMatch(/netavark\/issues\/1045$/)
  })

  it('shows what its address says', async () => {
    await renderApp('/terms/lfx-2025-3?skill=go,rust&skill=-protobuf&sort=-title', term)
    await waitFor(() => expect(status()).toBe('2 of 3 projects'))
    await waitFor(() => expect(titles()).toEqual(['Flush conntrack entries', 'Agent gateway']))
  })

  it('filters by a click, writes the address, and Back undoes one step', async () => {
    const user = userEvent.setup()
    const { address, history } = await renderApp('/terms/lfx-2025-3', term)
    const skills = screen.getByRole('group', { name: 'Skill' })
    await user.click(within(skills).getByRole('checkbox', { name: 'Rust 2' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=rust'))
    await waitFor(() => expect(titles()).toEqual(['Flush conntrack entries', 'Agent gateway']))

    const mentors = screen.getByRole('group', { name: 'Mentor' })
    await user.click(within(mentors).getByRole('checkbox', { name: 'Ada Byron 2' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=rust&mentor=ada'))

    act(() => history.back())
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=rust'))
    act(() => history.back())
    await waitFor(() => expect(status()).toBe('3 of 3 projects'))
  })

  it('shows the rows of a click before the address is written', async () => {
    await renderApp('/terms/lfx-2025-3', term)
    const rust = await screen.findByRole('checkbox', { name: /^Rust/ })
    fireEvent.click(rust)
    expect(titles()).toEqual(['Flush conntrack entries', 'Agent gateway'])
    expect(rust).toHaveProperty('checked', true)
  })

  it('takes both of two clicks, the second before the first has reached the address', async () => {
    const { address } = await renderApp('/terms/lfx-2025-3', term)
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Go/ }))
    fireEvent.click(screen.getByRole('checkbox', { name: /^Networking/ }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=go,networking'))
    await waitFor(() => expect(status()).toBe('3 of 3 projects'))
  })

  it('stays where Back leads when it comes before a click has reached the address', async () => {
    const { address, history } = await renderApp('/terms/lfx-2025-3', term)
    const go = await screen.findByRole('checkbox', { name: /^Go/ })
    const rust = screen.getByRole('checkbox', { name: /^Rust/ })
    fireEvent.click(go)
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=go'))
    await act(async () => {
      rust.click()
      history.back()
    })
    await waitFor(() => expect(status()).toBe('3 of 3 projects'))
    expect(rust).toHaveProperty('checked', false)
    // By now the click would have been written.
    await act(async () => await new Promise(resolve => setTimeout(resolve, 100)))
    expect(address()).toBe('/terms/lfx-2025-3')
    expect(status()).toBe('3 of 3 projects')
  })

  it('keeps the row that has the focus where the list grows', async () => {
    const many = sampleTerm(
      Array.from({ length: 60 }, (_, at) =>
        sampleProject({ title: `Work ${at}`, organization: 'Harbor', skills: [at < 50 ? 'Go' : 'Rust'] }),
      ),
    )
    const { history } = await renderApp('/terms/lfx-2025-3?skill=go', many)
    const link = await screen.findByRole('link', { name: 'Work 45' })
    act(() => link.focus())
    await act(async () => history.push('/terms/lfx-2025-3'))
    await waitFor(() => expect(status()).toBe('60 of 60 projects'))
    expect(document.activeElement).toBe(link)
    expect(titles()).toHaveLength(60)

    // It is gone, and with it the reason to draw all at once.
    await act(async () => history.push('/terms/lfx-2025-3?skill=rust'))
    await waitFor(() => expect(titles()).toHaveLength(10))
    expect(document.activeElement).toBe(document.body)
    await act(async () => history.push('/terms/lfx-2025-3'))
    expect(titles().length).toBeLessThan(60)
    await waitFor(() => expect(titles()).toHaveLength(60))
  })

  it('lists skills by category, or the most used first', async () => {
    const user = userEvent.setup()
    await renderApp('/terms/lfx-2025-3', term)
    const skills = within(screen.getByRole('group', { name: 'Skill' }))
    const labels = () => skills.getAllByRole('checkbox').map(box => box.closest('label')?.textContent)
    expect(within(skills.getByRole('list', { name: 'Languages' })).getAllByRole('checkbox')).toHaveLength(2)
    expect(labels()).toEqual(['Go 2', 'Rust 2', 'Protobuf 1', 'Networking 1'])
    await user.selectOptions(skills.getByRole('combobox', { name: 'Skill: order' }), 'most used first')
    expect(labels()).toEqual(['Go 2', 'Rust 2', 'Networking 1', 'Protobuf 1'])
    localStorage.clear()
  })

  it('lets columns be chosen and ordered, and keeps that in the address', async () => {
    const user = userEvent.setup()
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    const { address } = await renderApp('/terms/lfx-2025-3', term)
    const headings = () =>
      screen.getAllByRole('columnheader').map(heading => heading.textContent?.replace(/[↑↓↕]/, ''))
    expect(headings()).toEqual(['Project', 'CNCF project', 'Skills', 'Mentors', 'Issue', 'LFX'])
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    const dialog = await screen.findByRole('dialog', { name: 'Columns' })
    await user.click(within(dialog).getByRole('checkbox', { name: 'LFX' }))
    await user.click(within(dialog).getByRole('button', { name: 'Move Mentors up' }))
    await waitFor(() => expect(headings()).toEqual(['Project', 'CNCF project', 'Mentors', 'Skills', 'Issue']))
    await waitFor(() =>
      expect(address()).toBe('/terms/lfx-2025-3?cols=title,organization,mentors,skills,issue'),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Usual columns' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3'))
  })

  it('excludes a value by its button or by the minus key, and takes it back', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3', term)
    await user.click(screen.getByRole('button', { name: 'Exclude Rust' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=-rust'))
    await waitFor(() => expect(titles()).toEqual(['Data model']))
    screen.getByRole('checkbox', { name: /^Rust/ }).focus()
    await user.keyboard('-')
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3'))
  })

  it('describes how many are shown after a click that adds a value to another', async () => {
    await renderApp('/terms/lfx-2025-3?skill=go', term)
    // One of the two with Rust has Go too.
    expect(screen.getByRole('checkbox', { name: 'Rust 2', description: 'then 3 shown' })).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: 'Go 2', description: '' })).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: 'OpenCost 1', description: '' })).toBeTruthy()
  })

  it('asks for any or for all of several chosen values', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3?skill=go,rust', term)
    await waitFor(() => expect(status()).toBe('3 of 3 projects'))
    await user.selectOptions(screen.getByRole('combobox', { name: /^Skill: how/ }), 'all of these')
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=go&skill=rust'))
    await waitFor(() => expect(titles()).toEqual(['Agent gateway']))
  })

  it('searches while typing, and makes one step of a burst of typing', async () => {
    const user = userEvent.setup()
    const { address, history } = await renderApp('/terms/lfx-2025-3?skill=go', term)
    await user.type(screen.getByRole('searchbox', { name: 'Search projects' }), 'agent')
    await waitFor(() => expect(titles()).toEqual(['Agent gateway']))
    await waitFor(() => expect(address()).toContain('q=agent'))
    await user.keyboard(' gate{Enter}')
    await waitFor(() => expect(address()).toContain('q=agent+gate'))

    act(() => history.back())
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=go'))
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe(''))
  })

  it('sorts by a column heading, which says so to a screen reader', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3', term)
    await user.click(screen.getByRole('button', { name: 'CNCF project' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?sort=organization'))
    await waitFor(() => expect(titles()).toEqual(['Agent gateway', 'Data model', 'Flush conntrack entries']))
    expect(screen.getByRole('columnheader', { name: 'CNCF project' }).getAttribute('aria-sort')).toBe(
      'ascending',
    )
  })

  it('keeps the filters in the links to projects, so that previous and next stay inside the list', async () => {
    await renderApp('/terms/lfx-2025-3?skill=rust&view=table&tz=Asia/Kolkata', term)
    expect(screen.getByRole('link', { name: 'Agent gateway' }).getAttribute('href')).toBe(
      '/terms/lfx-2025-3/projects/agent-gateway?skill=rust&tz=Asia/Kolkata',
    )
  })

  it('names which filter to drop when nothing is left, and drops it', async () => {
    const user = userEvent.setup()
    await renderApp('/terms/lfx-2025-3?skill=protobuf&mentor=ada', term)
    await waitFor(() => expect(status()).toBe('0 of 3 projects'))
    await user.click(screen.getByRole('button', { name: /^Without Skill: Protobuf: 2 projects$/ }))
    await waitFor(() => expect(titles()).toEqual(['Flush conntrack entries', 'Agent gateway']))
  })

  it('names what it does not know instead of dropping it in silence', async () => {
    await renderApp('/terms/lfx-2025-3?skill=cobol&sort=colour', term)
    expect(screen.getByText(/“cobol”/)).toBeTruthy()
    expect(screen.getByText(/colour/)).toBeTruthy()
  })

  it('leads by keys from anywhere to the search box, along the projects, and back', async () => {
    const user = userEvent.setup()
    await renderApp('/terms/lfx-2025-3', term)
    const searchBox = screen.getByRole('searchbox')
    await user.keyboard('/')
    expect(document.activeElement).toBe(searchBox)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('Data model')
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('Flush conntrack entries')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(searchBox)
    await user.keyboard('a/b')
    expect((searchBox as HTMLInputElement).value).toBe('a/b')
  })

  it('reads the filters as a sentence, and leads on to the next part when one is dropped', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3?skill=-protobuf&q=gate', term)
    const sentence = screen.getByRole('list', { name: 'Filters in force' })
    expect(sentence.textContent).toBe('Drop: mentioning gate×, Drop: not with Protobuf×')
    await user.click(within(sentence).getByRole('button', { name: 'Drop: mentioning gate' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=-protobuf'))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('not with Protobuf'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3'))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
  })

  it('tells the order aloud, with the rank of each of several columns', async () => {
    const user = userEvent.setup()
    await renderApp('/terms/lfx-2025-3?sort=organization', term)
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('button', { name: 'Project' }))
    await user.keyboard('{/Shift}')
    expect(await screen.findByRole('button', { name: /^Project\s?, 2 of 2 in the order$/ })).toBeTruthy()
    const told = screen.getByText('Sorted by CNCF project, A to Z, then by Project, A to Z')
    expect(told.closest('[aria-live=polite]')).toBeTruthy()
  })

  it('changes one of several keys without losing the others', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3?view=cards&sort=organization,-title', term)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }), 'Skills, Z to A')
    await waitFor(() => expect(address()).toContain('sort=-skills,-title'))
    await user.selectOptions(
      screen.getAllByRole('combobox', { name: 'Then by' })[1] as HTMLElement,
      'Mentors, A to Z',
    )
    await waitFor(() => expect(address()).toContain('sort=-skills,-title,mentors'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Sorted as in the document')
    await waitFor(() => expect(address()).toContain('sort=-title,mentors'))
  })

  it('remembers the columns for the way back from a project, outside of its address', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3?skill=go&cols=title,skills', term)
    await user.click(screen.getByRole('link', { name: 'Data model' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3/projects/data-model?skill=go'))
    await user.click(await screen.findByRole('link', { name: /^Next/ }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3/projects/agent-gateway?skill=go'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?skill=go&cols=title,skills'))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Agent gateway'))
  })

  it('clears all filters at once', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3?skill=rust&q=gate', term)
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3'))
    await waitFor(() => expect(status()).toBe('3 of 3 projects'))
  })

  it('copies the canonical address', async () => {
    const user = userEvent.setup()
    await renderApp('/?skill=rust&utm_source=mail', term)
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(
      await screen.findByText('Link copied: LFX Mentorship 2025, Term 3: 2 of 3 projects with Rust'),
    ).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/terms/lfx-2025-3?skill=rust')
  })

  it('exports the filtered list as a file, with where it comes from', async () => {
    const user = userEvent.setup()
    const files: Blob[] = []
    URL.createObjectURL = blob => `blob:${files.push(blob as Blob)}`
    URL.revokeObjectURL = () => {}
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    await renderApp('/?skill=rust', term)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('button', { name: /^CSV/ }))
    expect(screen.getByText(/^lfx-2025-3\.csv/)).toBeTruthy()
    const csv = (await files[0]?.text()) ?? ''
    expect(csv.match(/\r\n/g)).toHaveLength(4)
    expect(csv).toContain('2 of 3 projects with Rust')
    expect(csv).toContain('http://localhost:3000/terms/lfx-2025-3?skill=rust')
  })

  it('leaves parameters of others alone', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp('/terms/lfx-2025-3?utm_source=mail', term)
    await user.click(screen.getByRole('checkbox', { name: 'Go 2' }))
    await waitFor(() => expect(address()).toContain('skill=go'))
    expect(address()).toContain('utm_source=mail')
  })

  it('says so when a term has no projects yet, and quotes what its document holds instead', async () => {
    const moved = { title: 'Proposals have moved', markdown: 'Open an *issue*.', line: 1, endLine: 3 }
    await renderApp('/', { ...sampleTerm([]), sections: [moved] })
    expect(await screen.findByText(/holds no projects yet/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Proposals have moved' })).toBeTruthy()
    expect(screen.getByText('issue').tagName).toBe('EM')
    expect(screen.getByRole('link', { name: 'all terms' }).getAttribute('href')).toContain('/terms')
  })

  it('names an unknown term and offers the nearest ones', async () => {
    await renderApp('/terms/lfx-2025-9', term)
    expect(await screen.findByRole('heading', { level: 1, name: 'This term is not known' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'LFX Mentorship 2025, Term 3' })).toBeTruthy()
  })
})
