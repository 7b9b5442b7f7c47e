// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

const term = sampleTerm([sampleProject({ title: 'One', organization: 'Jaeger' })], {
  status: 'Planning',
  sections: [{ title: 'Project instructions', markdown: 'Send a *pull request*.', line: 20, endLine: 24 }],
  notices: [
    { kind: 'email-invalid', message: '“a@b@c” is no address.', line: 7 },
    { kind: 'label-misspelt', message: '“Metor(s)” was read as “Mentor(s)”.', line: 30 },
    { kind: 'email-invalid', message: '“d@e@f” is no address.', line: 9 },
  ],
})

describe('the source page', () => {
  it('counts what was found and lists every doubt by kind, with its line on GitHub', async () => {
    await renderApp('/terms/lfx-2025-3/source', term)
    expect(await screen.findByRole('heading', { name: 'Not a valid e-mail address (2)' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'A field label is misspelt (1)' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Line 30' }).getAttribute('href')).toMatch(
      /README\.md\?plain=1#L30$/,
    )
    expect(screen.getByText('Planning')).toBeTruthy()
    const facts = [...document.querySelectorAll('dt')].map(fact => [
      fact.textContent,
      fact.nextElementSibling?.textContent,
    ])
    expect(facts).toContainEqual(['Projects', '1'])
    expect(facts).toContainEqual(['Lines read', '30'])
    expect(facts).toContainEqual(['Doubts', '3'])
  })

  it('tells writers what each kind of doubt means and how to mend it', async () => {
    await renderApp('/terms/lfx-2025-3/source', term)
    const summaries = await screen.findAllByText('What it means, and how to mend it')
    expect(summaries).toHaveLength(2)
    fireEvent.click(summaries[1] as HTMLElement)
    expect((await screen.findByText('To mend:')).parentElement?.textContent).toContain(
      'correct the spelling.',
    )
  })

  it('shows the parts of the document that are no project, each when it is opened', async () => {
    await renderApp('/terms/lfx-2025-3/source', term)
    const summary = await screen.findByText('Project instructions')
    expect(screen.queryByText('pull request')).toBeNull()
    fireEvent.click(summary)
    expect((await screen.findByText('pull request')).tagName).toBe('EM')
    expect(screen.getByRole('link', { name: 'Lines 20 to 24' }).getAttribute('href')).toMatch(/#L20-L24$/)
  })

  it('lists a hundred doubts of a kind, and more when asked', async () => {
    const notices = Array.from({ length: 250 }, (_, at) => ({
      kind: 'email-invalid' as const,
      message: `“${at}” is no address.`,
      line: at + 1,
    }))
    await renderApp('/terms/lfx-2025-3/source', sampleTerm(term.projects, { notices }))
    expect(await screen.findAllByText(/is no address/)).toHaveLength(100)
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of 150' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Show 50 more of 50' }))
    expect(screen.getAllByText(/is no address/)).toHaveLength(250)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })

  it('says so when nothing was doubtful', async () => {
    await renderApp('/terms/lfx-2025-3/source', sampleTerm(term.projects))
    expect(await screen.findByText('Nothing in it was doubtful.')).toBeTruthy()
  })
})

describe('the list of all terms', () => {
  it('lists LFX terms and Google Summer of Code years, newest first, with what is at hand', async () => {
    await renderApp('/terms', term)
    const links = await screen.findAllByRole('link', { name: /^(LFX Mentorship|Google Summer of Code) \d/ })
    const names = links.map(link => link.textContent)
    expect(names.filter(name => name?.startsWith('LFX'))).toHaveLength(21)
    expect(names.filter(name => name?.startsWith('Google'))).toHaveLength(10)
    expect(names[0]).toBe('LFX Mentorship 2026, Term 3')
    expect(names.at(-1)).toBe('Google Summer of Code 2017')
    expect(screen.getByText('one project')).toBeTruthy()
  })
})
