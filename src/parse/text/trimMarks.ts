/**
 * A text without the characters at its end that `marks` fits, one at a time. A pattern that ends in '+$' would begin anew
 * at every mark of a long run in the middle.
 */
export function trimMarks(text: string, marks: RegExp): string {
  let end = text.length
  while (end > 0) {
    const start = end > 1 && /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? end - 2 : end - 1
    if (!marks.test(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}
