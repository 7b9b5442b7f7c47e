// Runs before the first paint, so that a chosen theme never flashes. The choice is written by src/ui/ThemeSwitch.tsx.
try {
  const chosen = localStorage.getItem('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is denied: the system's choice holds.
}
