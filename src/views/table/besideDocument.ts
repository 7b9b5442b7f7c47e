import { lazyPart } from '../../ui/lazyPart.tsx'

/** Where the screen has room for the filters beside the table; elsewhere they are a sheet over it. */
export const roomForFacets = '(min-width: 64rem)'

export const { Part: FacetPanel, preload: preloadFacets } = lazyPart(() => import('./FacetPanel.tsx'))
export const { Part: SortSelect, preload: preloadSort } = lazyPart(() => import('./SortSelect.tsx'))

/**
 * Loads what the page shows only on some screens beside the document, so that it is drawn together with the table: the
 * filters, or the order, which elsewhere the headings of columns set. Filters in a sheet have time until it is opened.
 */
export function preloadBesideDocument() {
  if (window.matchMedia(roomForFacets).matches) preloadFacets()
  else preloadSort()
}
