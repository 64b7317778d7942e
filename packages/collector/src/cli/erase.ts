import type { Config } from '../config.ts'
import { erasePerson } from '../people/erase-person.ts'
import { withProject } from './database-file.ts'
import { number } from './number.ts'

export async function eraseCommand(
  config: Config,
  person: string,
  { project }: { project?: string },
): Promise<void> {
  const { responses } = await withProject(config, project, (database, entry) =>
    erasePerson(database, entry, person),
  )
  const removed = `Removed ${number(responses)} responses, also from the counters and the file.`
  console.log(`${removed} Backups made before still have them.`)
}
