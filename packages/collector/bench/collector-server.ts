import { join } from 'node:path'
import { openDatabase } from '../src/database/open-database.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { startServer } from '../src/server.ts'
import { announceContender } from './contender.ts'
import { ownFolder } from './own-folder.ts'
import { readDemo } from './read-demo.ts'

const folder = ownFolder()

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
