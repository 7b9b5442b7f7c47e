// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

const term = sampleTerm(
  [
    sampleProject({ title: 'First', organization: 'Jaeger', skills: ['Go'] }),
    sampleProject({
      title: 'Middle',
      organization: 'Kubernetes',
      group: 'SIG Storage',
      summary: 'A *tagline*.',
      description: 'See [the design](https://design.example/doc).\n\n- one\n- two',
      expectedOutcome: 'Run `make`.',
      recommendedSkills: ['Some Golang', '(Bonus) React'],
      skills: ['Go', 'React'],
      mentors: [
        { name: 'Ada Byron', github: 'ada', email: 'ada@example.org', role: 'primary' },
        { name: 'Grace Hopper' },
      ],
      upstreamIssues: [{ url: 'https://github.com/kubernetes/kubernetes/issues/12' }],
      lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/1',
      fields: [{ label: 'Associated Repository', markdown: 'https://repo.example', line: 27 }],
      line: 20,
      endLine: 40,
    }),
    sampleProject({ title: 'Last', organization: 'Jaeger', skills: ['Rust'] }),
  ],
  {
    notices: [
      { kind: 'label-misspelt', message: '“Metor(s)” was read as “Mentor(s)”.', line: 30 },
      { kind: 'email-invalid', message: '“a@b@c” was left out.', line: 31 },
      { kind: 'email-invalid', message: '“x@y@z” was left out.', line: 51 },
    ],
  },
)
const base = '/terms/lfx-2025-3/projects'
const link = async (name: string | RegExp) => (await screen.findByRole('link', { name })).getAttribute('href')

beforeEach(() => {
  localStorage.clear()
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

describe('the project page', () => {
  it('shows every field, rendered from its Markdown', async () => {
    await renderApp(`${base}/middle`, term)
    expect(await screen.findByRole('heading', { level: 1, name: 'Middle' })).toBeTruthy()
    expect(screen.getByText(/SIG Storage/)).toBeTruthy()
    expect(screen.getByText('tagline').tagName).toBe('EM')
    expect(await link('the design')).toBe('https://design.example/doc')
    expect(screen.getByText('two').closest('li')).not.toBeNull()
    expect(screen.getByText('make').tagName).toBe('CODE')
    expect(screen.getByRole('heading', { name: 'Associated Repository' })).toBeTruthy()
  })

  it('folds the fields that are too much for one page, and lays each out when it is opened', async () => {
    const markdown = `${'word '.repeat(6000)}\n\n*end*`
    const fields = Array.from({ length: 8 }, (_, at) => ({ label: `Field ${at}`, markdown, line: at + 5 }))
    const long = sampleTerm([sampleProject({ title: 'Long', organization: 'Jaeger', fields })])
    await renderApp(`${base}/long`, long)
    expect(await screen.findAllByText('end')).toHaveLength(4)
    fireEvent.click(screen.getByText('Field 7'))
    await waitFor(() => expect(screen.getAllByText('end')).toHaveLength(5))
  })

  it('shows skills as written beside the canonical ones', async () => {
    await renderApp(`${base}/middle`, term)
    expect(await screen.findByText('Some Golang')).toBeTruthy()
    expect(screen.getByText(/Found by the filter as/).textContent).toBe('Found by the filter as Go, React')
  })

  it('links to the issue, the LFX page, the handle and the exact lines', async () => {
    await renderApp(`${base}/middle`, term)
    expect(await link('kubernetes/kubernetes#12')).toBe('https://github.com/kubernetes/kubernetes/issues/12')
    expect(await link(/LFX/)).toBe('https://mentorship.lfx.linuxfoundation.org/project/1')
    expect(await link('@ada')).toBe('https://github.com/ada')
    expect(await link('Lines 20 to 40 on GitHub')).toMatch(/03-Sep-Nov\/README\.md\?plain=1#L20-L40$/)
    expect(screen.getByText('(primary)')).toBeTruthy()
  })

  it('shows an e-mail address only after a click', async () => {
    const user = userEvent.setup()
    const { container } = await renderApp(`${base}/middle`, term)
    const button = await screen.findByRole('button', { name: 'Show e-mail of Ada Byron' })
    expect(container.innerHTML).not.toContain('ada@example.org')
    await user.click(button)
    expect(await link('ada@example.org')).toBe('mailto:ada@example.org')
  })

  it('goes to the projects before and after, inside the list it was opened from', async () => {
    await renderApp(`${base}/first?org=jaeger`, term)
    expect(await link('Next: Last')).toBe(`${base}/last?org=jaeger`)
    expect(await link('← 2 projects')).toBe('/terms/lfx-2025-3?org=jaeger')
    const list = screen.getByRole('navigation', { name: 'Projects of the list' })
    expect(within(list).getByText('1 of 2')).toBeTruthy()
    expect(within(list).queryByRole('link', { name: /Previous/ })).toBeNull()
  })

  it('stands in the whole list when it does not pass the filters of its address', async () => {
    await renderApp(`${base}/middle?org=jaeger`, term)
    expect(await link('← 3 projects')).toBe('/terms/lfx-2025-3')
    expect(await link('Previous: First')).toBe(`${base}/first`)
  })

  it('marks what was doubtful beside the value, with the line', async () => {
    await renderApp(`${base}/middle`, term)
    const doubt = await screen.findByText(/^Not a valid e-mail address: “a@b@c” was left out/)
    expect(doubt.closest('dd')?.previousElementSibling?.textContent).toBe('Mentors')
    expect(screen.getByText(/“Metor\(s\)”/).closest('dd')?.previousElementSibling?.textContent).toBe('Source')
  })

  it('offers similar projects with the reason', async () => {
    await renderApp(`${base}/first`, term)
    const region = (await screen.findByRole('heading', { name: 'Similar projects' }))
      .parentElement as HTMLElement
    const texts = within(region)
      .getAllByRole('listitem')
      .map(item => item.textContent)
    expect(texts).toEqual(
      expect.arrayContaining(['MiddleKubernetes; shares Go', 'LastJaeger; shares Jaeger']),
    )
  })

  it('says so when a project is unknown, and offers the nearest', async () => {
    await renderApp(`${base}/midle`, term)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This project is not in the term' }),
    ).toBeTruthy()
    expect(await link('Middle')).toBe(`${base}/middle`)
  })

  it('leads on from an unknown project that is like no other', async () => {
    await renderApp(`${base}/zzz?tz=Asia/Kolkata`, term)
    expect(await screen.findByText('None of its projects has a name like that.')).toBeTruthy()
    expect(await link('All 3 projects')).toBe('/terms/lfx-2025-3?tz=Asia/Kolkata')
    expect(await link('another term')).toBe('/terms?tz=Asia/Kolkata')
  })

  it('leads by / to the search box of its list, and lists the keys by ?', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp(`${base}/first?org=jaeger`, term)
    await screen.findByRole('heading', { level: 1, name: 'First' })
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    expect(within(dialog).getByRole('rowheader', { name: '? on any page' })).toBeTruthy()
    // What is pressed there stays there.
    await user.keyboard('/')
    expect(address()).toBe(`${base}/first?org=jaeger`)
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await user.keyboard('/')
    await waitFor(() => expect(address()).toBe('/terms/lfx-2025-3?org=jaeger'))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search projects' })),
    )
  })

  it('has no single keys for those who switched them off', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp(`${base}/first`, term)
    await screen.findByRole('heading', { level: 1, name: 'First' })
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    await user.click(within(dialog).getByRole('checkbox', { name: /^Use the single keys/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await user.keyboard('?/')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(address()).toBe(`${base}/first`)
  })
})
