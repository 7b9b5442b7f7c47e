import { useState } from 'react'

type Theme = 'system' | 'light' | 'dark'

const labels: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }

/** Light, dark, or what the system says. The choice is kept for the next visit; public/theme.js reads it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(readTheme)

  function choose(next: Theme) {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    try {
      if (next === 'system') localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      // Storage is denied or full: the choice holds until the page is left.
    }
  }

  return (
    <label className="flex items-center gap-2 text-small text-quiet">
      Theme
      <select className="control" value={theme} onChange={event => choose(event.target.value as Theme)}>
        {Object.entries(labels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}
