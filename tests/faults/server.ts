// The collector of the kill tests, as a process of its own. "early" acknowledges before the commit: the
// defect that the kill test must be able to find.
import { fileURLToPath } from 'node:url'
import { readProgramme } from '../../packages/collector/src/cli/read-programme.ts'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { parseAllowList } from '../../packages/collector/src/deliveries/guard/allow-list.ts'
import { createAdminKey } from '../../packages/collector/src/keys/admin-keys.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { createReceiveResponses } from '../../packages/collector/src/responses/receive-responses.ts'
import { startServer } from '../../packages/collector/src/server.ts'

const [file, mode] = process.argv.slice(2)
// Nobody is left behind by a test that failed.
process.once('disconnect', () => process.exit(1))

const acknowledgeEarly: typeof createReceiveResponses = (...given) => {
  const receive = createReceiveResponses(...given)
  return (arrivals) => {
    setTimeout(() => receive(arrivals), 20)
    return Promise.resolve([])
  }
}

const database = await openDatabase(file!)
const demo = fileURLToPath(new URL('../../examples/checkout/innerloop.json', import.meta.url))
await database.write(async (tx) => applyProgramme(tx, await readProgramme(demo), 0))
const { port } = await startServer({
  database,
  port: 0,
  publicUrl: undefined,
  folders: { widget: '.', dashboard: '.', shop: undefined },
  webhooks: { allow: parseAllowList('127.0.0.1'), allowHttp: true },
  createReceive: mode === 'early' ? acknowledgeEarly : createReceiveResponses,
})
const key = await database.write((tx) => createAdminKey(tx, Date.now()))
process.send!({ port, key })
