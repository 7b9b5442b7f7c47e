/** After this a document is given up: the largest real one takes a tenth of it. */
export const hardStopMs = 3000

/** A document was given up because it takes too long, and would again. */
export class TooSlowError extends Error {
  readonly seconds = hardStopMs / 1000
}
