import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { createAdminKey, hasAdminKey } from '../keys/admin-keys.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { startServer } from '../server.ts'
import { databaseFile } from './database-file.ts'
import { readProgramme } from './read-programme.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const SHOP = join(ROOT, 'examples/checkout')
const FOLDERS = {
  widget: join(ROOT, 'packages/widget/dist/script'),
  dashboard: join(ROOT, 'packages/dashboard/dist'),
}

export async function serveCommand(config: Config, { demo = false }: { demo?: boolean }): Promise<void> {
  for (const folder of Object.values(FOLDERS))
    if (!existsSync(folder)) throw new Error(`${folder} is missing. Build it with \`npx pnpm build\`.`)
  const file = databaseFile(config)
  const database = openDatabase(file)
  if (demo)
    await database.write(async (tx) => applyProgramme(tx, await readProgramme(demoFile()), Date.now()))
  const newKey = await firstKey(database)
  const server = await startServer({
    database,
    port: config.port,
    publicUrl: config.publicUrl,
    folders: { ...FOLDERS, shop: demo ? SHOP : undefined },
  })
  const url = config.publicUrl ?? `http://localhost:${server.port}`
  console.log(greeting({ url, file, newKey, demo }))

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await server.stop()
      database.close()
      process.exit(0)
    })
}

function demoFile(): string {
  return join(SHOP, 'innerloop.json')
}

async function firstKey(database: Database): Promise<string | undefined> {
  return database.write(async (tx) => ((await hasAdminKey(tx)) ? undefined : createAdminKey(tx, Date.now())))
}

type Greeting = { url: string; file: string; newKey: string | undefined; demo: boolean }

function greeting({ url, file, newKey, demo }: Greeting): string {
  const key = newKey
    ? `\n  Your admin key, shown this once:\n\n    ${newKey}\n`
    : '\n  The admin key was shown at the first start. Another: npx pnpm innerloop key\n'
  return [
    '',
    '  Innerloop is running.',
    '',
    `  Dashboard   ${url}/${newKey ? `#key=${newKey}` : ''}`,
    ...(demo ? [`  Demo shop   ${url}/shop/`] : []),
    `  Data        ${relative(process.cwd(), file) || file}`,
    key,
  ].join('\n')
}
