/**
 * A new UUIDv7: ids sort by the instant they were made at, and 74 random bits make them unguessable.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @see RFC 9562, section 5.7
 */
export function newId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10))
  random[0] = 0x70 | (random[0]! & 0x0f)
  random[2] = 0x80 | (random[2]! & 0x3f)
  const time = now.toString(16).padStart(12, '0')
  const hex = time + Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
