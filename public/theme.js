// Runs before the first paint, so that a chosen theme never flashes. The choice is written by src/ui/ThemeSwitch.tsx.
// Somebody who comes for the first time and asks for no view of their own sees the page that was drawn into its file
// (docs/decisions/drawn-pages.md).
try {
  if (location.search === '' && localStorage.length === 0) document.documentElement.dataset.fresh = ''
  const chosen = localStorage.getItem('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is denied: the system's choice holds.
}
