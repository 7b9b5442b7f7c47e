import type { StorageProblem } from './storageProblem.ts'

/** A plain sentence for the page: what is missing because of it. Nothing else stops working. */
export const storageProblemSentences: Readonly<Record<StorageProblem, string>> = {
  denied: 'This browser keeps nothing for this page, so the next visit has to ask GitHub again.',
  full: 'This browser’s storage is full: the document could not be kept for the next visit.',
  damaged: 'The copy kept from an earlier visit was damaged and has been left out.',
}
