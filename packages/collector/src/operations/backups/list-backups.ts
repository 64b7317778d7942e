import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { backupTimeOf, isDraft } from './backup-name.ts'

export type FoundBackup = { file: string; at: number }

/** The backups of a folder, the newest first. Other files in it are left alone. */
export function listBackups(folder: string): FoundBackup[] {
  if (!existsSync(folder)) return []
  const found = readdirSync(folder).flatMap((name) => {
    const at = backupTimeOf(name)
    return at === undefined ? [] : [{ file: join(folder, name), at }]
  })
  return found.sort((a, b) => b.at - a.at)
}

/** What backups left behind that were killed half-way. */
export function listDrafts(folder: string): string[] {
  return readdirSync(folder)
    .filter(isDraft)
    .map((name) => join(folder, name))
}
