// One of several collectors on the same PostgreSQL, as a process of its own.
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { parseAllowList } from '../../packages/collector/src/deliveries/guard/allow-list.ts'
import { keepTime } from './clockwork.ts'
import { startServer } from '../../packages/collector/src/server.ts'

const [place, port] = process.argv.slice(2)
// Nobody is left behind by a test that failed.
process.once('disconnect', () => process.exit(1))
const database = await openDatabase(place!)
await startServer({
  database,
  port: Number(port),
  host: '127.0.0.1',
  publicUrl: undefined,
  folders: { widget: '.', dashboard: '.', shop: undefined },
  webhooks: { allow: parseAllowList('127.0.0.1'), allowHttp: true },
  // What one of them died at is taken over soon, for the test's sake.
  leaseMs: 3000,
  log: () => {},
})
keepTime(database)
process.send!('ready')
