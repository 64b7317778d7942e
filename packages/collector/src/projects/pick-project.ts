import { problem } from '../problem.ts'
import type { ProjectEntry } from './directory.ts'

/**
 * The named project, or the only one.
 *
 * @param entries those to pick from
 * @throws Problem `project.unknown` or `project.ambiguous`
 */
export function pickProject(entries: readonly ProjectEntry[], id: string | undefined): ProjectEntry {
  const names = entries.map(({ project }) => project.id).join(', ')
  if (id !== undefined) {
    const entry = entries.find(({ project }) => project.id === id)
    if (!entry) throw problem('project.unknown', `Use one of: ${names || '(there are none)'}.`)
    return entry
  }
  if (entries.length > 1) throw problem('project.ambiguous', `Name one with "project": ${names}.`)
  if (!entries[0])
    throw problem('project.unknown', 'There are no projects yet. Make one with `innerloop apply <file>`.')
  return entries[0]
}
