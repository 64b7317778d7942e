import { logGamma } from './gamma.ts'

const KEPT = 5000
const logFactorials = [0]

/** The logarithm of the ways to choose k of n, both whole. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

function logFactorial(n: number): number {
  if (n > KEPT) return logGamma(n + 1)
  for (let at = logFactorials.length; at <= n; at += 1)
    logFactorials.push(logFactorials[at - 1]! + Math.log(at))
  return logFactorials[n]!
}
