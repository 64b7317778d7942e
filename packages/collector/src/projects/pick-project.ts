import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from './directory.ts'

/**
 * The named project, or the only one.
 *
 * @throws Problem `project.unknown` or `project.ambiguous`
 */
export function pickProject(directory: Directory, id: string | undefined): ProjectEntry {
  const all = directory.all()
  const names = all.map(({ project }) => project.id).join(', ')
  if (id !== undefined) {
    const entry = directory.byId(id)
    if (!entry) throw problem('project.unknown', `Use one of: ${names || '(there are none)'}.`)
    return entry
  }
  if (all.length > 1) throw problem('project.ambiguous', `Name one with "project": ${names}.`)
  if (!all[0])
    throw problem('project.unknown', 'There are no projects yet. Make one with `innerloop apply <file>`.')
  return all[0]
}
