import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyDatabase, syncFile } from '../../database/sqlite/backup-database.ts'
import { lockFile } from '../../database/sqlite/lock-file.ts'
import { backupName, draftOf } from './backup-name.ts'
import { listBackups, listDrafts } from './list-backups.ts'

export type Backup = { file: string; responses: number; bytes: number; pruned: number }

const SPARE_BYTES = 64 * 1024 * 1024

type Into = { database: string; folder: string; keep: number; now: number }

/** Makes a backup in the folder, and removes all but the newest that are to be kept. */
export async function backUpIntoFolder({ database, folder, keep, now }: Into): Promise<Backup> {
  const lock = join(folder, '.innerloop-backup.lock')
  const unlock = lockFile(lock, `Another backup is being made in ${folder}.`)
  try {
    for (const draft of listDrafts(folder)) rmSync(draft)
    const made = await backUp(database, join(folder, backupName(now)))
    const old = listBackups(folder).slice(keep)
    for (const { file } of old) rmSync(file)
    return { ...made, pruned: old.length }
  } finally {
    unlock()
  }
}

/**
 * Copies the running database to a new file. The name is there only once the copy is whole, checked and on the disk.
 *
 * @throws Error if the file exists, has no room, or is not a whole copy
 */
export async function backUp(database: string, file: string): Promise<Backup> {
  if (existsSync(file)) throw new Error(`${file} is there already. Name another file.`)
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  refuseWithoutRoom(database, folder)
  const draft = draftOf(file)
  try {
    const { responses } = await copyDatabase(database, draft)
    // It holds what people said, and the secrets that prove who they are.
    chmodSync(draft, 0o600)
    renameSync(draft, file)
    syncFile(folder)
    return { file, responses, bytes: statSync(file).size, pruned: 0 }
  } finally {
    for (const rest of [draft, `${draft}-journal`]) rmSync(rest, { force: true })
  }
}

/** A backup that fills the disk would stop the collector that it is for. */
function refuseWithoutRoom(database: string, folder: string): void {
  const needed = (statSync(database, { throwIfNoEntry: false })?.size ?? 0) + SPARE_BYTES
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < needed)
    throw new Error(`${folder} needs ${Math.ceil(needed / 1e6)} MB of room, and has less.`)
}
