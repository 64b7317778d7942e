import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../src/database/open-database.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { startServer } from '../src/server.ts'
import { announceContender } from './contender.ts'
import { readDemo } from './read-demo.ts'

// Beside the code, not in a folder for temporary files, which may be memory: durable must mean the disk.
const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
process.on('exit', () => rmSync(folder, { recursive: true }))
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => process.exit())

const database = await openDatabase(process.env['BENCH_DATABASE_URL'] ?? join(folder, 'innerloop.db'))
const demo = await readDemo(Number(process.env.DIMENSIONS ?? 0))
await database.write((tx) => applyProgramme(tx, demo, Date.now()))
const { port } = await startServer({
  database,
  port: 0,
  publicUrl: undefined,
  folders: { widget: folder, dashboard: folder, shop: undefined },
  limits: { perMinute: { project: 1e9 } },
})
announceContender(port, folder)
