/**
 * By how many years a row without a year lies beside the others: 'Dec 10' above 'Jan 8' in a spring term is last
 * year's, 'Jan 12' below 'Nov 25' in an autumn term next year's. `months` are those of all rows in order, undefined
 * where a row has no date.
 */
export function turnOfYear(months: (number | undefined)[], index: number): -1 | 0 | 1 {
  const month = months[index]
  if (month === undefined) return 0
  const isEarly = (other: number | undefined) => other !== undefined && other <= 6
  const isLate = (other: number | undefined) => other !== undefined && other > 6
  const isSpring = months.filter(isEarly).length > months.filter(isLate).length
  if (isSpring && month >= 10 && months.slice(index + 1).some(isEarly)) return -1
  if (!isSpring && month <= 3 && months.slice(0, index).some(isLate)) return 1
  return 0
}
