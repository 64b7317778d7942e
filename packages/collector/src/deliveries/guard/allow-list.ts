import { isIP } from 'node:net'
import { createRanges } from './ranges.ts'

/** Receivers inside one's own network that may be sent to all the same. */
export type AllowList = {
  holdsName(host: string): boolean
  holdsAddress(address: string): boolean
}

export const NOBODY: AllowList = { holdsName: () => false, holdsAddress: () => false }

/**
 * Reads addresses, ranges and names with commas between them. A name stands for whatever it resolves to;
 * `*.example` for all names below it.
 *
 * @throws Error naming the entry that is none of these
 * @example parseAllowList('10.0.0.0/8, hooks.internal, *.corp.example')
 */
export function parseAllowList(text: string): AllowList {
  const ranges = createRanges()
  const names = new Set<string>()
  for (const entry of text.split(',').map((part) => part.trim()))
    if (entry && !ranges.add(entry)) names.add(readName(entry))
  return {
    holdsName: (host) => namesOver(nameOf(host)).some((name) => names.has(name)),
    holdsAddress: (address) => ranges.holds(address),
  }
}

function readName(entry: string): string {
  const name = entry.replace(/^\*\./, '')
  const host = URL.parse(`https://${name}/`)?.hostname
  if (!host || isIP(host) || host.includes('[') || /[/:?#@*\\]/.test(name))
    throw new Error(`${entry} is not an address, a range or a name`)
  return entry.startsWith('*.') ? `*.${nameOf(host)}` : nameOf(host)
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}

function namesOver(host: string): string[] {
  const labels = host.split('.')
  return [host, ...labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`)]
}
