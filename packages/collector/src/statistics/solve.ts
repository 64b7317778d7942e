/**
 * The solution of a system of linear equations, by elimination with partial pivoting. The matrix and the right side are
 * overwritten.
 *
 * @throws RangeError where it has none, or many
 */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row
    if (matrix[pivot]![column] === 0) throw new RangeError('The equations have no single solution')
    ;[matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!]
    ;[right[column], right[pivot]] = [right[pivot]!, right[column]!]
    const from = matrix[column]!
    for (let row = column + 1; row < size; row += 1) {
      const to = matrix[row]!
      const factor = to[column]! / from[column]!
      if (factor === 0) continue
      for (let at = column; at < size; at += 1) to[at]! -= factor * from[at]!
      right[row]! -= factor * right[column]!
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1) right[row]! -= matrix[row]![at]! * right[at]!
    right[row]! /= matrix[row]![row]!
  }
  return right
}
