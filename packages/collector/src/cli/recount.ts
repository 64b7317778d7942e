import type { Config } from '../config.ts'
import { recount } from '../counts/recount.ts'
import { createDirectory } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { withDatabase } from './database-file.ts'

export async function recountCommand(config: Config, { project }: { project?: string }): Promise<void> {
  await withDatabase(config, async (database) => {
    const entry = pickProject(await createDirectory(database), project)
    const { responses, differing } = await database.write((tx) => recount(tx, entry))
    const verdict = differing === 0 ? 'all were right' : `${number(differing)} were wrong and are right now`
    console.log(`Counters rebuilt from ${number(responses)} responses: ${verdict}.`)
  })
}

function number(value: number): string {
  return value.toLocaleString('en')
}
