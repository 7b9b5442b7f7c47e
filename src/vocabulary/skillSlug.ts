/** A skill's name in a URL: 'Go' → 'go', 'CI/CD' → 'ci-cd', 'C++' → 'cpp', 'C#' → 'csharp', '.NET' → 'dotnet'. */
export function skillSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\./, 'dot')
    .replaceAll('#', 'sharp')
    .replaceAll('+', 'p')
    .replaceAll('&', '-and-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
