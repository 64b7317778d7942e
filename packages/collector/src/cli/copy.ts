import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { SingleBar } from 'cli-progress'
import { type Copied, copyDatabase } from '../copying/copy-database.ts'
import { copyLateResponses } from '../copying/copy-late-responses.ts'
import { type Database, isServer, withOpenDatabase } from '../database/open-database.ts'
import { withoutPassword } from '../database/postgres/without-password.ts'
import { databaseIn } from './database-file.ts'
import { lockFolder } from './lock-data.ts'
import { number } from './number.ts'

type Options = { from: string; to: string; late?: Date; replace?: boolean }

export async function copyCommand({ from, to, late, replace }: Options): Promise<void> {
  const source = placeOf(from)
  const target = placeOf(to)
  if (source === target) throw new Error('--from and --to are the same.')
  if (!isServer(source) && !existsSync(source)) throw new Error(`There is no database at ${source}.`)
  // Late responses go the way of the wire, beside whoever else writes.
  const unlock = isServer(target) || late ? () => {} : lockTarget(target)
  try {
    await withOpenDatabase(source, (fromDatabase) =>
      withOpenDatabase(target, async (toDatabase) => {
        if (late) reportLate(await copyLateResponses(fromDatabase, toDatabase, late.getTime()))
        else report(await copyAll(fromDatabase, toDatabase, replace), { from, to })
      }),
    )
  } finally {
    unlock()
  }
}

/** A URL as it is; a data folder means the database in it. */
function placeOf(place: string): string {
  if (isServer(place)) return place
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() || !place.endsWith('.db')
  return isFolder ? databaseIn(place) : place
}

function lockTarget(file: string): () => void {
  const folder = dirname(file)
  if (!existsSync(folder)) return () => {}
  return lockFolder(folder, 'use --late')
}

async function copyAll(from: Database, to: Database, replaces = false): Promise<Copied> {
  const bar = new SingleBar({
    format: '  {bar} {percentage}%  {value} of {total} rows',
    clearOnComplete: true,
    hideCursor: true,
  })
  let isStarted = false
  const onProgress = (seen: number, total: number) => {
    if (!isStarted) bar.start(total, seen)
    isStarted = true
    bar.update(seen)
  }
  return copyDatabase({ from, to, replaces, onProgress }).finally(() => bar.stop())
}

function report({ tables, differing, newest }: Copied, { from, to }: Pick<Options, 'from' | 'to'>): void {
  const width = Math.max(...tables.map(({ table }) => table.length))
  for (const { table, rows, written, removed, digest } of tables) {
    if (rows === 0 && removed === 0) continue
    const changes = `${number(written)} written${removed > 0 ? `, ${number(removed)} removed` : ''}`
    console.log(
      `  ${table.padEnd(width)}  ${number(rows).padStart(11)} rows  ${digest.slice(0, 16)}  ${changes}`,
    )
  }
  if (differing.length > 0)
    throw new Error(
      `Not the same in the target: ${differing.join(', ')}. Does somebody write to it? Copy again.`,
    )
  const since = new Date(newest).toISOString()
  console.log(
    'Every table is the same in the target, by digest. A copy that is run again takes along what has changed since.\n' +
      'Once the new collector serves, and the old one is stopped, merge what came in between:\n' +
      `  innerloop copy --from ${withoutPassword(from)} --to ${withoutPassword(to)} --late ${since}`,
  )
}

function reportLate({ added, changed, left }: Awaited<ReturnType<typeof copyLateResponses>>): void {
  console.log(`${number(added)} late responses added, ${number(changed)} merged.`)
  if (left === 0) return
  console.error(`${number(left)} were left: the target does not have their project or survey.`)
  process.exitCode = 2
}
