import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { restoreBackup } from '../operations/backups/restore-backup.ts'
import { databaseFile } from './database-file.ts'
import { lockData } from './lock-data.ts'
import { number } from './number.ts'

export async function restoreCommand(config: Config, backup: string): Promise<void> {
  const unlock = lockData(config)
  try {
    const file = databaseFile(config)
    const hadOne = existsSync(file)
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
    const aside = join(config.dataFolder, `innerloop-replaced-${stamp}Z.db`)
    const { responses, differing } = await restoreBackup({ backup: resolve(backup), database: file, aside })
    const verdict = differing === 0 ? 'all counters were right' : `${differing} counters were set right`
    console.log(`Restored ${number(responses)} responses to ${file}: ${verdict}.`)
    if (hadOne) console.log(`What was there is kept as ${aside}.`)
  } finally {
    unlock()
  }
}
