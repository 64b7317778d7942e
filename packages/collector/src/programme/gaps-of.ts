import type { Unit } from './unit.ts'

/** Units that nobody speaks for: a programme reaches as far as its sponsors and champions. */
export type Gaps = { head: string[]; sponsor: string[]; champion: string[] }

export function gapsOf(units: readonly Unit[]): Gaps {
  const without = (role: keyof Gaps) => units.filter((unit) => unit[role] === undefined).map(({ id }) => id)
  return { head: without('head'), sponsor: without('sponsor'), champion: without('champion') }
}
