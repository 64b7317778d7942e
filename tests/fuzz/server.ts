// The collector that is fuzzed, as a process of its own. Asked for its memory, it first collects what is garbage.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readProgramme } from '../../packages/collector/src/cli/read-programme.ts'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { createAdminKey } from '../../packages/collector/src/keys/admin-keys.ts'
import { createIdentitySecret } from '../../packages/collector/src/keys/identity-secrets.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { startServer } from '../../packages/collector/src/server.ts'
import { SECRET_OF_THE_DISK } from './secret-of-the-disk.ts'

const folder = process.argv[2]!
const pages = join(folder, 'pages')
mkdirSync(pages)
writeFileSync(join(folder, 'secret.txt'), SECRET_OF_THE_DISK)

const database = await openDatabase(join(folder, 'innerloop.db'))
const demo = fileURLToPath(new URL('../../examples/checkout/innerloop.json', import.meta.url))
const { secret, key } = await database.write(async (tx) => {
  await applyProgramme(tx, await readProgramme(demo), 0)
  return {
    secret: await createIdentitySecret(tx, 'demo', 0),
    key: await createAdminKey(tx, Date.now()),
  }
})
const { port } = await startServer({
  database,
  port: 0,
  publicUrl: undefined,
  folders: { widget: pages, dashboard: pages, shop: pages },
})
process.send!({ port, secret, key })

process.on('message', () => {
  for (let again = 0; again < 3; again += 1) globalThis.gc!()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send!({ rss, heapUsed, external })
})
// Whoever started it has ended.
process.on('disconnect', () => process.exit())
