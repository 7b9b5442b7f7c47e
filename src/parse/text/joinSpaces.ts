/** Every run of white space as one space; most texts have no other, and stay as they are. */
export function joinSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}
