/**
 * 64 bits that depend on the text alone, as 16 hexadecimal digits: no proof of anything, but the same everywhere.
 * Two lanes with multipliers of their own, so that what collides in one does not in the other.
 */
export function fingerprint(text: string): string {
  return lane(text, 0xdeadbeef, 2_654_435_761) + lane(text, 0x41c6ce57, 1_597_334_677)
}

function lane(text: string, seed: number, factor: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), factor)
  // The finaliser of MurmurHash3, so that the last letters reach every bit.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
