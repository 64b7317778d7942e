import { BlockList, isIP } from 'node:net'

/**
 * A set of ranges of addresses. IPv4 and IPv6 are kept apart: in one `BlockList` the range ::/3 would hold every
 * IPv4 address.
 */
export function createRanges() {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
  return {
    /**
     * @returns false for what is neither an address nor a range
     * @throws Error for a range that is too long
     */
    add(entry: string): boolean {
      const [address = '', bits] = entry.split('/', 2)
      const family = familyOf(address)
      if (!family) return false
      const longest = family === 'ipv4' ? 32 : 128
      const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
      if (!(length <= longest)) throw new Error(`${entry} is not a range of addresses`)
      lists[family].addSubnet(address, length, family)
      return true
    },
    holds(address: string): boolean {
      const family = familyOf(address)
      return family !== undefined && lists[family].check(address, family)
    },
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  if (address.includes('%')) return undefined
  return ([undefined, 'ipv4', 'ipv6'] as const)[[0, 4, 6].indexOf(isIP(address))]
}
