import { lazyPart } from '../../ui/lazyPart.tsx'

/** Where the screen has room for the filters beside the table; elsewhere they are a sheet over it. */
export const roomForFacets = '(min-width: 64rem)'

export const { Part: FacetPanel, preload: preloadFacets } = lazyPart(() => import('./FacetPanel.tsx'))

/** Beside the document: the filters are drawn together with the table. A sheet's have time until it is opened. */
export function preloadFacetsBeside() {
  if (window.matchMedia(roomForFacets).matches) preloadFacets()
}
