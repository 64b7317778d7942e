/**
 * Points and weights that integrate polynomials of a degree below 2n exactly.
 *
 * @param n how many; 30 are enough for the smooth functions here
 * @see DLMF 3.5(v): the roots of Legendre's polynomial, by Newton's method
 */
export function gaussLegendre(n: number, from: number, to: number): { at: number; weight: number }[] {
  const [centre, half] = [(from + to) / 2, (to - from) / 2]
  return Array.from({ length: n }, (_, index) => {
    let x = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5))
    let slope = 0
    for (let step = 0; step < 20; step += 1) {
      let [last, current] = [1, x]
      for (let k = 2; k <= n; k += 1)
        [last, current] = [current, ((2 * k - 1) * x * current - (k - 1) * last) / k]
      slope = (n * (last - x * current)) / (1 - x * x)
      x -= current / slope
    }
    return { at: centre - half * x, weight: (2 * half) / ((1 - x * x) * slope * slope) }
  })
}
