import type { ProjectEntry } from '../projects/directory.ts'

/** The id under which a person is kept, who may have been merged into another. */
export function resolvePerson({ aliases }: Pick<ProjectEntry, 'aliases'>, personId: string): string {
  return aliases.get(personId) ?? personId
}
