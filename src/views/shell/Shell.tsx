import { Link, Outlet } from '@tanstack/react-router'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'
import { KeysHelp } from '../keys/KeysHelp.tsx'
import { DropTarget } from '../own/DropTarget.tsx'
import { NotKept } from '../shortlist/NotKept.tsx'
import { ShortlistLink } from '../shortlist/ShortlistLink.tsx'
import { TermSwitcher } from '../term/TermSwitcher.tsx'
import { useKept } from '../term/useKept.ts'
import { Arrival } from './Arrival.tsx'
import { NewRelease } from './NewRelease.tsx'

/** What stands around every page. */
export function Shell() {
  const kept = useKept()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="control sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2">
        Skip to the content
      </a>
      <Arrival />
      <NewRelease />
      <KeysHelp />
      <NotKept />
      <DropTarget />
      <header className="border-b border-line">
        <div className="mx-auto flex w-full max-w-[100rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 lg:px-8">
          <Link
            to="/"
            search={kept}
            className="flex items-center gap-2 font-serif text-reading font-semibold"
          >
            <Logo />
            Mentorship Explorer
          </Link>
          <nav
            aria-label="Main"
            className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:basis-full sm:ms-auto print:hidden"
          >
            <TermSwitcher />
            <Link to="/terms" search={kept} className="py-0.5 text-small text-link hover:underline">
              All terms
            </Link>
            <ShortlistLink />
          </nav>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-[100rem] flex-1 px-4 py-6 outline-none lg:px-8"
      >
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}

function Logo() {
  return (
    <svg viewBox="4 4 24 24" className="size-6" aria-hidden="true">
      <rect x="6" y="8" width="12" height="4" rx="1" fill="var(--color-ink)" />
      <rect x="11" y="14" width="15" height="4" rx="1" fill="var(--color-ink)" />
      <path d="m21 19 4 4-4 4-4-4z" fill="var(--color-ink)" />
      <rect x="14" y="4" width="2" height="24" fill="var(--color-accent)" />
    </svg>
  )
}

function Footer() {
  return (
    <footer className="mt-8 border-t border-line text-small text-quiet print:hidden">
      <div className="mx-auto flex max-w-[100rem] flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-5 lg:px-8">
        <p className="max-w-[52rem]">
          Contents by the CNCF mentoring community, from{' '}
          <a className="link" href="https://github.com/cncf/mentoring" rel="noreferrer">
            cncf/mentoring
          </a>
          , under{' '}
          <a className="link" href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
          ; arranged here as tables and timelines. Not an official page of the CNCF or the Linux Foundation.
        </p>
        <ThemeSwitch />
      </div>
    </footer>
  )
}
