import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { parseUrlSearch, stringifyUrlSearch } from '../explore/urlSearch.ts'
import { BrokenPage } from '../views/shell/BrokenPage.tsx'
import { homeRoute } from './home.tsx'
import { projectRoute } from './project.tsx'
import { rootRoute } from './root.tsx'
import { shortlistRoute } from './shortlist.tsx'
import { sourceRoute } from './source.tsx'
import { tableRoute } from './table.tsx'
import { termsRoute } from './terms.tsx'
import { timelineRoute } from './timeline.tsx'

const routeTree = rootRoute.addChildren([
  homeRoute,
  termsRoute,
  tableRoute,
  projectRoute,
  timelineRoute,
  sourceRoute,
  shortlistRoute,
])

/** `basepath` is the sub-path the app is published under; tests hand in a history of their own. */
export function createAppRouter(basepath: string, history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath,
    history,
    parseSearch: parseUrlSearch as (search: string) => Record<string, unknown>,
    stringifySearch: search => stringifyUrlSearch(search),
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
