// As where it is decided whom to ask: of several tests all must hold, only numbers are large or small, and a fact
// that is missing meets nothing but `exists: false`.

import type { RoutingRule } from '@innerloop/shared'

type Tests = Omit<NonNullable<RoutingRule['when']['facts']>[number], 'fact'>

export function meetsFact(
  fact: string | number | boolean | null,
  { is, atLeast, atMost, exists }: Tests,
): boolean {
  if (fact === null)
    return exists === false && is === undefined && atLeast === undefined && atMost === undefined
  return (
    exists !== false &&
    (is === undefined || [is].flat().includes(fact)) &&
    (atLeast === undefined || (typeof fact === 'number' && fact >= atLeast)) &&
    (atMost === undefined || (typeof fact === 'number' && fact <= atMost))
  )
}
