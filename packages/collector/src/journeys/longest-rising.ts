/**
 * The places of a longest strictly rising part of the numbers.
 *
 * @param isLiked of several as long, the one with most of those that are liked
 * @example longestRising([0, 3, 1, 2]) // [0, 2, 3]
 */
export function longestRising(numbers: readonly number[], isLiked = (_at: number) => false): number[] {
  const weightOf = (at: number) => numbers.length + 1 + (isLiked(at) ? 1 : 0)
  const weight: number[] = []
  const previous: number[] = []
  numbers.forEach((number, at) => {
    weight[at] = weightOf(at)
    previous[at] = -1
    for (let before = 0; before < at; before += 1)
      if (numbers[before]! < number && weight[before]! + weightOf(at) > weight[at]!) {
        weight[at] = weight[before]! + weightOf(at)
        previous[at] = before
      }
  })
  const found: number[] = []
  let at = weight.indexOf(Math.max(...weight))
  for (; at >= 0; at = previous[at]!) found.unshift(at)
  return found
}
