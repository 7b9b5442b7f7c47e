// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { OutsideLink } from './OutsideLink.tsx'

it('is a link that tells nobody where the reader came from', () => {
  render(<OutsideLink url="https://a.example/x">A</OutsideLink>)
  const link = screen.getByRole('link', { name: 'A' })
  expect(link.getAttribute('href')).toBe('https://a.example/x')
  expect(link.getAttribute('rel')).toBe('noreferrer')
})

it('is text where the address must not become a link', () => {
  const { container } = render(<OutsideLink url="javascript:alert(1)">A</OutsideLink>)
  expect(container.innerHTML).toBe('<span>A</span>')
})

it('looks like a link, and as it is told beside that', () => {
  render(<OutsideLink url="https://a.example/x">A</OutsideLink>)
  expect(screen.getByRole('link', { name: 'A' }).className).toBe('link')
  const look = { className: 'text-small', rel: 'nofollow' }
  render(
    <OutsideLink url="https://a.example/x" {...look}>
      B
    </OutsideLink>,
  )
  expect(screen.getByRole('link', { name: 'B' }).className).toBe('link text-small')
  expect(screen.getByRole('link', { name: 'B' }).getAttribute('rel')).toBe('nofollow')
})

it('says more to ears where the text alone says too little', () => {
  render(
    <OutsideLink url="https://a.example/x" name="#7 upstream of C">
      #7
    </OutsideLink>,
  )
  expect(screen.getByRole('link', { name: '#7 upstream of C' }).textContent).toBe('#7')
})

it('makes every link whose address is not written in our own source, but for those to our own pages', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(path => /(?<!\.test)\.tsx$/.test(path))
  const withOwnLinks = files.filter(path => /<a\b[^>]*\bhref=\{/.test(readFileSync(path, 'utf8')))
  expect(files.length).toBeGreaterThan(50)
  // The addresses of ProjectLink are the router's, with an encoded id at their end.
  expect(withOwnLinks).toEqual(['src/ui/OutsideLink.tsx', 'src/views/table/ProjectLink.tsx'])
})
