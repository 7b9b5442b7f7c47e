/** After this a document is given up: the largest real one takes a tenth of it. */
export const hardStopMs = 3000
/** What it is given when the reader wants it read all the same, as on a device that was busy or is slow. */
export const patientStopMs = 30_000

/** A document was given up because it takes too long. */
export class TooSlowError extends Error {
  readonly seconds: number
  constructor(stopMs: number) {
    super('too slow')
    this.seconds = stopMs / 1000
  }
}
