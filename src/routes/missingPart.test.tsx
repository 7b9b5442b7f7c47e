// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseTerm } from '../parse/parseTerm.ts'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

const id = 'lfx-2020-3'
const dates = parseTerm('# 2020\n\n### Timeline\n\n- July 6 2020 - July 17 2020: applications opened\n', id)
const check = { kind: 'failed', problem: { kind: 'not-found' } } as const

describe('a term whose projects can’t be had', () => {
  const open = (page: string) =>
    renderApp(
      `/terms/${id}${page}`,
      { ...dates, projects: [] },
      { dates, isDatesOnly: true, check, phase: 'shown' },
    )

  it('shows its dates, what is missing, and the way to try again', async () => {
    await open('/timeline')
    expect(await screen.findByRole('table', { name: 'Timeline' })).toBeTruthy()
    expect(screen.getByText(/projects could not be read, so only its dates are shown/)).toBeTruthy()
    expect(screen.getByText(/has no document at this address any more \(404\)/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'the document itself' }).getAttribute('href')).toContain(
      '2020/q3-q4/selected_projects.md',
    )
  })

  it('claims nothing of projects', async () => {
    await open('')
    expect(await screen.findByText(/only its dates are shown/)).toBeTruthy()
    expect(screen.queryByText(/0 of 0 projects/)).toBeNull()
  })
})

it('shows projects alone where the dates can’t be had, and claims nothing of dates', async () => {
  const term = sampleTerm([sampleProject({ title: 'One', organization: 'Jaeger' })], { id })
  await renderApp(`/terms/${id}/timeline`, term, { check, phase: 'shown' })
  expect(await screen.findByText(/dates could not be read, so only its projects are shown/)).toBeTruthy()
  expect(screen.queryByText(/gives no dates/)).toBeNull()
  expect(screen.getByRole('link', { name: 'the document itself' }).getAttribute('href')).toContain(
    '2020/q3-q4/README.md',
  )
})
