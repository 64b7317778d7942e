import { runAnalyses } from '../analyses/run-analyses.ts'
import type { Config } from '../config.ts'
import { createDirectory } from '../projects/directory.ts'
import { withDatabase } from './database-file.ts'
import { number } from './number.ts'

export async function analyseCommand(config: Config): Promise<void> {
  await withDatabase(config, async (database) => {
    const directory = await createDirectory(database)
    const run = await runAnalyses({ database, directory, clock: Date.now })
    console.log(`Worked out ${number(run)} ${run === 1 ? 'analysis' : 'analyses'}.`)
  })
}
