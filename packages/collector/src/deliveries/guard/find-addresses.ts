import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { RefusedTarget } from '../delivery-result.ts'
import { NOBODY, type AllowList } from './allow-list.ts'
import { judgeAddress } from './judge-address.ts'
import type { TargetVerdict } from './judge-target.ts'

export type Resolve = (host: string) => Promise<readonly string[]>

export type Address = { address: string; family: 4 | 6 }

export type Found =
  | { kind: 'found'; addresses: Address[] }
  | { kind: 'refused'; reason: RefusedTarget; detail: string }
  | { kind: 'failed'; reason: 'name-not-found' }

/**
 * Asks DNS once and judges every answer. One forbidden address among them refuses the target: a name that points
 * both outside and inside is either a mistake or an attack.
 */
export async function findAddresses(
  target: Extract<TargetVerdict, { allowed: true }>,
  resolve: Resolve,
  allow: AllowList = NOBODY,
): Promise<Found> {
  const answers = target.isLiteral ? [target.host] : await resolve(target.host).catch(() => [])
  if (answers.length === 0) return { kind: 'failed', reason: 'name-not-found' }
  if (!target.isTrusted)
    for (const address of answers) {
      const verdict = judgeAddress(address, allow)
      if (!verdict.allowed) return { kind: 'refused', reason: 'forbidden-address', detail: verdict.kind }
    }
  return {
    kind: 'found',
    addresses: answers.map((address) => ({ address, family: isIP(address) === 4 ? 4 : 6 })),
  }
}

/** As the machine resolves all its names: hosts file, search domains, DNS. */
export async function resolveName(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address)
}
