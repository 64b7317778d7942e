import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { recount } from '../../packages/collector/src/counts/recount.ts'
import { type Database, openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { clientOf } from '../../packages/collector/src/database/sqlite/client.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { createDirectory } from '../../packages/collector/src/projects/directory.ts'
import { exportResponses } from '../../packages/collector/src/responses/export-responses.ts'
import { aCompletedResponse, aWorld, programme } from '../../packages/collector/src/testing/world.ts'

const BATCH = 50

type Disk = {
  folder: string
  fill(database: Database): Promise<void>
  free(database: Database): Promise<void>
}

/** SQLite's own limit on its pages: what it answers is what a full disk would. */
function pageLimit(folder: string): Disk {
  return {
    folder,
    fill: (database) => limitTo(database, (used) => used),
    free: (database) => limitTo(database, () => 1_000_000_000),
  }
}

function limitTo(database: Database, most: (used: number) => number): Promise<void> {
  return database.write(async (tx) => {
    const client = clientOf(tx)
    const used = client.pragma('page_count', { simple: true }) as number
    client.pragma(`max_page_count = ${most(used)}`)
  })
}

/** A disk of 8 MB that another file fills. */
function smallDisk(folder: string): Disk {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]))
  const ballast = join(folder, 'ballast')
  return {
    folder,
    async fill() {
      for (let bytes = 1024 * 1024; bytes >= 512; bytes /= 2)
        for (let isThereRoom = true; isThereRoom;)
          try {
            writeFileSync(ballast, Buffer.alloc(bytes), { flag: 'a' })
          } catch {
            isThereRoom = false
          }
    },
    async free() {
      rmSync(ballast)
    },
  }
}

const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0
const disks: [string, (folder: string) => Disk][] = [['SQLite may take no page more', pageLimit]]
// Only root may mount a small disk, and not in every container.
if (canMount) disks.push(['the disk is full', smallDisk])

test.each(disks)(
  'when %s: 503, nothing half-stored, and it goes on once there is room',
  async (_, diskIn) => {
    const disk = diskIn(aFolder())
    const database = await openDatabase(join(disk.folder, 'innerloop.db'))
    onTestFinished(() => database.close())
    await database.write((tx) => applyProgramme(tx, programme, 0))
    const world = await aWorld({ database })
    const acknowledged: string[] = []
    const send = async () => {
      const responses = Array.from({ length: BATCH }, () =>
        aCompletedResponse(9, { properties: { note: 'x'.repeat(400) } }),
      )
      const answer = await world.send(responses)
      if (answer.status === 202) acknowledged.push(...responses.map(({ id }) => id))
      return answer
    }
    expect((await send()).status).toBe(202)

    await disk.fill(database)
    let refused = await send()
    for (let tries = 0; refused.status === 202 && tries < 200; tries += 1) refused = await send()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await refused.json()).toMatchObject({ code: 'server.busy' })
    expect((await send()).status).toBe(503)
    expect((await world.read('/v1/reports/score')).status).toBe(200)

    await disk.free(database)
    expect((await send()).status).toBe(202)
    const stored = await Array.fromAsync(exportResponses(database, 'shop'))
    expect(stored.map(({ id }) => id).sort()).toEqual(acknowledged.sort())
    const entry = (await createDirectory(database)).byId('shop')!
    expect((await recount(database, entry)).differing).toBe(0)
    const integrity = await database.read(async (tx) =>
      clientOf(tx).pragma('integrity_check', { simple: true }),
    )
    expect(integrity).toBe('ok')
  },
)

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-full-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
