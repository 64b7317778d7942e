import { setTimeout } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { recount } from '../counts/recount.ts'
import { withProject } from './database-file.ts'
import { number } from './number.ts'

/** A running collector knows of dimensions that were just applied within a second; until then it counts without. */
const APPLIED_WITHIN_MS = 2000

export async function recountCommand(config: Config, { project }: { project?: string }): Promise<void> {
  await withProject(config, project, async (database, entry) => {
    const { dimensions = [] } = entry.project
    if (dimensions.length > 0) await setTimeout(APPLIED_WITHIN_MS)
    const { responses, differing } = await recount(database, entry)
    const by = dimensions.map(({ key }) => key).join(', ')
    const verdict =
      differing === 0 ? 'all were right' : `${number(differing)} were missing or wrong and are right now`
    console.log(`Counters rebuilt from ${number(responses)} responses${by && `, also by ${by}`}: ${verdict}.`)
  })
}
