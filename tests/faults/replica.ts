// One of several collectors on the same PostgreSQL, as a process of its own.
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { startServer } from '../../packages/collector/src/server.ts'

const [place, port] = process.argv.slice(2)
await startServer({
  database: await openDatabase(place!),
  port: Number(port),
  host: '127.0.0.1',
  publicUrl: undefined,
  folders: { widget: '.', dashboard: '.', shop: undefined },
  log: () => {},
})
process.send!('ready')
