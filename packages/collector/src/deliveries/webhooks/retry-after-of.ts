/**
 * How long a Retry-After header asks to wait, in milliseconds: it holds seconds or a date (RFC 9110, 10.2.3).
 *
 * @example retryAfterOf('120', now) // 120_000
 */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const seconds = /^\s*\d{1,9}(\.\d+)?\s*$/.test(header) ? Number(header) : Number.NaN
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(ms) ? undefined : Math.max(Math.ceil(ms), 0)
}
