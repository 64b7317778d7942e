import { isIP } from 'node:net'
import type { AllowList } from './allow-list.ts'
import { createRanges } from './ranges.ts'
import { SPECIAL_RANGES, type AddressKind } from './special-ranges.ts'

export type AddressVerdict = { allowed: true } | { allowed: false; kind: AddressKind | 'not-an-address' }

const KINDS = SPECIAL_RANGES.map(([kind, range]) => {
  const ranges = createRanges()
  ranges.add(range)
  return { kind, ranges }
})

/**
 * Whether something may be sent to this address: it is on the public Internet, or on the list. An IPv6 address
 * that stands for an IPv4 address is judged as that one.
 *
 * @param address as DNS answers it, or as it stands in a URL, without brackets
 */
export function judgeAddress(address: string, allow: AllowList): AddressVerdict {
  // A zone is meaningful for link-local addresses alone.
  if (address.includes('%')) return { allowed: false, kind: 'link-local' }
  const version = isIP(address)
  if (version === 0) return { allowed: false, kind: 'not-an-address' }
  const plain = version === 6 ? (embeddedIn(address) ?? address) : address
  if (allow.holdsAddress(plain) || allow.holdsAddress(address)) return { allowed: true }
  const found = KINDS.find(({ ranges }) => ranges.holds(plain))
  return found ? { allowed: false, kind: found.kind } : { allowed: true }
}

/** The IPv4 address that packets to an IPv4-mapped (::ffff:0:0/96) or NAT64 (64:ff9b::/96) address go to. */
function embeddedIn(address: string): string | undefined {
  const groups = groupsOf(address)
  const prefix = groups.slice(0, 6).join(':')
  if (prefix !== `0:0:0:0:0:${0xffff}` && prefix !== `${0x64}:${0xff9b}:0:0:0:0`) return undefined
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.')
}

function groupsOf(address: string): number[] {
  // The URL parser spells every IPv6 address in one way.
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const [left, right] = [head, tail ?? ''].map((part) =>
    part ? part.split(':').map((group) => Number.parseInt(group, 16)) : [],
  ) as [number[], number[]]
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}
