/** The parts of a term's id: 'lfx-2025-3', 'gsoc-2026'. */
const idForm = /^(?<programme>[a-z]+)-(?<year>\d{4})(?:-(?<number>\d))?$/

/** What an id says of a term; `number` is undefined where a programme runs once a year. */
export function readTermNumber(termId: string) {
  const { programme, year, number } = idForm.exec(termId)?.groups ?? {}
  return programme && year ? { programme, year: Number(year), number } : undefined
}

/** Whether two terms are the same part of their years, as Term 3 of 2024 and of 2025 are. */
export function isSameSeason(a: string, b: string): boolean {
  const [one, other] = [readTermNumber(a), readTermNumber(b)]
  return one !== undefined && one.programme === other?.programme && one.number === other.number
}

/**
 * The terms to set beside one: the two before it and the same one of the three years before. `terms` and the result
 * are newest first.
 */
export function chooseEarlierTerms<T extends { id: string }>(terms: readonly T[], termId: string): T[] {
  const programme = readTermNumber(termId)?.programme
  const ofProgramme = terms.filter(({ id }) => readTermNumber(id)?.programme === programme)
  const earlier = ofProgramme.slice(ofProgramme.findIndex(({ id }) => id === termId) + 1)
  const sameSeason = earlier.filter(({ id }) => isSameSeason(id, termId)).slice(0, 3)
  return earlier.filter((one, index) => index < 2 || sameSeason.includes(one))
}
