/** Words of their own that are a letter or two from a skill's name; no slip of the keyboard. */
export const wordsNearTerms: ReadonlySet<string> = new Set(
  (
    'tracking trading catching coaching cashing tasting texting promoting closure closures scaffold scaffolds ' +
    'pedantic notable notables lagging lodging bookend stripping supersede supersedes specialization andreas openjsf postures consign docket ' +
    'parses sooner decker cython andrea jensen haswell thanks telegram webdav'
  ).split(' '),
)
