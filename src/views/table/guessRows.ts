/** In pixels. What stands above the list, and its rows: the lowest have a single line in every cell. */
const heights = {
  cards: { above: 490, usual: 176, least: 128 },
  lines: { above: 300, usual: 96, least: 44 },
}

/** How high rows are before they are drawn, in pixels, and how many of them can be seen. */
export function guessRows(isCards: boolean) {
  const { above, usual, least } = heights[isCards ? 'cards' : 'lines']
  const { innerHeight } = window
  return {
    height: usual,
    inSight: {
      usually: Math.max(1, Math.round((innerHeight - above) / usual)),
      atMost: Math.ceil(innerHeight / least),
    },
  }
}
