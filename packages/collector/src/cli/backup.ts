import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { backUp, backUpIntoFolder } from '../operations/backups/make-backup.ts'
import { databaseFile } from './database-file.ts'
import { number } from './number.ts'

export async function backupCommand(config: Config, { to }: { to?: string }): Promise<void> {
  const made = await (to === undefined ? intoFolder(config) : backUp(databaseFile(config), resolve(to)))
  const { file, responses, bytes, pruned } = made
  const removed = pruned > 0 ? ` Older ones removed: ${pruned}.` : ''
  console.log(
    `${file}: ${number(responses)} responses, ${number(Math.ceil(bytes / 1e6))} MB, checked.${removed}`,
  )
}

function intoFolder(config: Config) {
  if (!config.backups) throw new Error('Say where: --to <file>, or set INNERLOOP_BACKUP_FOLDER.')
  const { folder, keep } = config.backups
  return backUpIntoFolder({ database: databaseFile(config), folder, keep, now: Date.now() })
}
