import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'

/** @throws Problem `request.invalid` */
export function refuseUnknownPlaces(
  { touchpoints }: Pick<ProjectEntry, 'touchpoints'>,
  keys: readonly string[],
): void {
  const unknown = keys.find((key) => !touchpoints.has(key))
  if (unknown !== undefined) throw problem('request.invalid', `There is no touchpoint "${unknown}".`)
}
