const WEIGHTS = [0.2126, 0.7152, 0.0722]

/**
 * Black or white, whichever is easier to read on the colour: always at least 4.5 : 1.
 *
 * @param colour as #1a6b4f
 * @see WCAG 2.2, "relative luminance"; the power is close enough to its formula
 */
export function textOn(colour: string): '#000' | '#fff' {
  const luminance = WEIGHTS.reduce((sum, weight, index) => {
    const channel = parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255
    return sum + weight * channel ** 2.2
  }, 0)
  return luminance > 0.179 ? '#000' : '#fff'
}
