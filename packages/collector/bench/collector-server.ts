import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readProgramme } from '../src/cli/read-programme.ts'
import { openDatabase } from '../src/database/open-database.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { startServer } from '../src/server.ts'
import { announceContender } from './contender.ts'

// Beside the code, not in a folder for temporary files, which may be memory: durable must mean the disk.
const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
process.on('exit', () => rmSync(folder, { recursive: true }))
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => process.exit())

const database = await openDatabase(process.env['BENCH_DATABASE_URL'] ?? join(folder, 'innerloop.db'))
const programme = await readProgramme(
  fileURLToPath(new URL('../../../examples/checkout/innerloop.json', import.meta.url)),
)
const dimensions = [
  { key: 'device', from: 'device' },
  { key: 'plan', from: 'traits.plan', values: ['guest', 'member'] },
  { key: 'order', from: 'properties.orderValue', cuts: [50, 100, 500] },
].slice(0, Number(process.env.DIMENSIONS ?? 0))
const project = { ...programme.project, ...(dimensions.length > 0 && { dimensions }) }
await database.write((tx) => applyProgramme(tx, { ...programme, project }, Date.now()))
const { port } = await startServer({
  database,
  port: 0,
  publicUrl: undefined,
  folders: { widget: folder, dashboard: folder, shop: undefined },
  limits: { perMinute: { project: 1e9 } },
})
announceContender(port, folder)
