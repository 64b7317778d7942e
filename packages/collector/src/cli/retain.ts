import type { Config } from '../config.ts'
import { forgetDeliveries } from '../deliveries/queue/forget-deliveries.ts'
import { applyRetention } from '../privacy/apply-retention.ts'
import { createDirectory } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { withDatabase } from './database-file.ts'
import { number } from './number.ts'

export async function retainCommand(config: Config, { project }: { project?: string }): Promise<void> {
  await withDatabase(config, async (database) => {
    const directory = await createDirectory(database)
    const entries = project === undefined ? directory.all() : [pickProject(directory.all(), project)]
    for (const entry of entries) {
      const { id, retention } = entry.project
      await forgetDeliveries(database, id, Date.now())
      if (!retention) {
        console.log(`"${id}" has no "retention": everything is kept.`)
        continue
      }
      const { responses, texts, people, observations } = await applyRetention(database, entry, Date.now())
      console.log(
        `"${id}": removed ${number(responses)} responses, the words of ${number(texts)} others, ${number(observations)} observations, and ${number(people)} entries about people.`,
      )
    }
  })
}
