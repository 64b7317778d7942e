// Who looks at a running score every day sees a "significant" one sooner or later. This interval holds at all times together.

/**
 * By how much an observed mean may be off, at every n at once, for answers between −1 and 1.
 *
 * @param n answers so far, at least 1
 * @param alpha how likely it may be off at any time at all, 0.05 as a rule
 * @param rho from `rhoFor`; where the interval is to be tightest
 * @see Howard, Ramdas, McAuliffe and Sekhon, Time-uniform, nonparametric, nonasymptotic confidence sequences, The Annals of
 *   Statistics 49, 2021, equation (14): √((n + ρ) ln((n + ρ) / (α² ρ))) / n, for values that are 1-sub-Gaussian
 */
export function mixtureRadius(n: number, alpha: number, rho: number): number {
  return Math.sqrt((n + rho) * Math.log((n + rho) / (alpha ** 2 * rho))) / n
}

/**
 * The ρ with which the interval is tightest at one n.
 *
 * @see the same, section 3.5: n / (−W₋₁(−α² / e) − 1), with the lower branch of Lambert's W
 */
export function rhoFor(n: number, alpha: number): number {
  return n / (-lowerLambertW(-(alpha ** 2) / Math.E) - 1)
}

/** The same in closed form, a few per cent off. @see the same, equation (25): n / (−2 ln α + ln(1 − 2 ln α)) */
export function approximateRhoFor(n: number, alpha: number): number {
  return n / (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha)))
}

/** W₋₁, for −1/e < x < 0: by Newton's method from its series at 0. */
function lowerLambertW(x: number): number {
  let w = Math.log(-x) - Math.log(-Math.log(-x))
  for (let step = 0; step < 50; step += 1) {
    const power = Math.exp(w)
    const next = w - (w * power - x) / (power * (w + 1))
    if (Math.abs(next - w) <= 1e-15 * Math.abs(next)) return next
    w = next
  }
  return w
}
