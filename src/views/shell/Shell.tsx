import { Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { NotKept } from '../shortlist/NotKept.tsx'
import { ShortlistLink } from '../shortlist/ShortlistLink.tsx'
import { TermSwitcher } from '../term/TermSwitcher.tsx'
import { useKept } from '../term/useKept.ts'

const Footer = lazy(() => import('./Footer.tsx'))
const Standby = lazy(() => import('./Standby.tsx'))

/** What stands around every page. */
export function Shell() {
  const kept = useKept()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="control sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2">
        Skip to the content
      </a>
      <Suspense>
        <Standby />
      </Suspense>
      <NotKept />
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
            <Link
              to="/terms"
              search={kept}
              activeOptions={{ exact: true }}
              className="py-0.5 text-small text-link hover:underline"
            >
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
      <Suspense>
        <Footer />
      </Suspense>
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
