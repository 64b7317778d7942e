/**
 * Black or white, whichever is easier to read on the colour: always at least 4.5 : 1.
 *
 * @param colour as `getComputedStyle` gives it: rgb(26, 107, 79)
 * @see WCAG 2.2, "relative luminance"; the power is close enough to its formula
 */
export function textOn(colour: string): '#000' | '#fff' {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map((channel) => (+channel / 255) ** 2.2)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.179 ? '#000' : '#fff'
}
