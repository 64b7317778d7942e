/**
 * Black or white, whichever is easier to read on the colour: always at least 4.5 : 1.
 *
 * @param colour as #1a6b4f
 * @see WCAG 2.2, "relative luminance"; the power is close enough to its formula
 */
export function textOn(colour: string): '#000' | '#fff' {
  const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.179 ? '#000' : '#fff'
}
