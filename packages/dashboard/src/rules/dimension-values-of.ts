import type { Dimension } from '@innerloop/shared'

/** All values that a dimension declares, as the reports name them; undefined where the set is closed by itself. */
export function dimensionValuesOf({
  values,
  cuts,
}: Pick<Dimension, 'values' | 'cuts'>): string[] | undefined {
  const declared = values ?? (cuts && tiersOf(cuts))
  return declared && [...declared, '(other)', '(none)']
}

/** A tier takes in its lower cut point and leaves out its upper one. */
function tiersOf(cuts: readonly number[]): string[] {
  return [`<${cuts[0]}`, ...cuts.slice(1).map((cut, index) => `${cuts[index]}..<${cut}`), `>=${cuts.at(-1)}`]
}
