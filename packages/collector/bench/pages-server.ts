import { openDatabase } from '../src/database/open-database.ts'
import { startServer } from '../src/server.ts'
import { announceContender } from './contender.ts'

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => process.exit())

const folder = process.env['BENCH_FOLDER']!
const database = await openDatabase(process.env['BENCH_DATABASE']!)
const { port } = await startServer({
  database,
  port: 0,
  publicUrl: undefined,
  folders: { widget: folder, dashboard: folder, shop: undefined },
  log: () => {},
})
announceContender(port, folder)
