import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'

/** Where the contents are from, and the theme. */
export default function Footer() {
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
