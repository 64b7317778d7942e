/** A map that forgets what was used longest ago, so that many keys cannot fill the memory. */
export type RecentMap<V> = { get(key: string): V | undefined; set(key: string, value: V): void }

/**
 * Two generations: what is used moves to the young one, and when that is full the old one goes. Deleting single
 * entries would leave gaps that finding the oldest has to skip, which a flood of new keys would make expensive.
 *
 * @param least so many of the last used are always known; at most twice as many are held
 */
export function createRecentMap<V>(least: number): RecentMap<V> {
  let young = new Map<string, V>()
  let old = new Map<string, V>()

  function set(key: string, value: V): void {
    young.set(key, value)
    if (young.size < least) return
    old = young
    young = new Map()
  }

  return {
    set,
    get(key) {
      const known = young.get(key)
      if (known !== undefined) return known
      const fading = old.get(key)
      if (fading !== undefined) set(key, fading)
      return fading
    },
  }
}
