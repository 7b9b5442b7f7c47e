/** In pixels. The least is a row with a single line in every cell. */
const heights = {
  cards: { usual: 152, least: 96 },
  compact: { usual: 56, least: 32 },
  lines: { usual: 64, least: 44 },
}

/** Headings and controls take about a third of the screen. */
const shareOfScreen = 0.7

/** How high rows are before they are drawn, in pixels, and how many of them can be seen. */
export function guessRows(isCards: boolean, isCompact: boolean) {
  const { usual, least } = heights[isCards ? 'cards' : isCompact ? 'compact' : 'lines']
  const { innerHeight } = window
  return {
    height: usual,
    inSight: {
      usually: Math.ceil((innerHeight * shareOfScreen) / usual),
      atMost: Math.ceil(innerHeight / least),
    },
  }
}
