/**
 * The lowest UUIDv7 that can be made at an instant: ids from there on are of then and later.
 *
 * @param at milliseconds since 1970-01-01 UTC
 */
export function lowestIdAt(at: number): string {
  const time = at.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`
}
