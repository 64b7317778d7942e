import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { createAdminKey, hasAdminKey } from '../keys/admin-keys.ts'
import { hasOwner } from '../members/has-owner.ts'
import { scheduleBackups } from '../operations/backups/schedule-backups.ts'
import { createDuties } from '../operations/duties/create-duties.ts'
import { createLog } from '../operations/logs/create-log.ts'
import { withoutRepeats } from '../operations/logs/without-repeats.ts'
import { scheduleRetention } from '../operations/retention/schedule-retention.ts'
import { runCommand } from '../operations/run-command.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { startServer } from '../server.ts'
import { makeCompanyOnce } from './company.ts'
import { databasePlace } from './database-file.ts'
import { describeSettings } from './describe-settings.ts'
import { lockData } from './lock-data.ts'
import { readProgramme } from './read-programme.ts'
import { stopOnSignal } from './stop-on-signal.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const SHOP = join(ROOT, 'examples/checkout')
const FOLDERS = {
  widget: join(ROOT, 'packages/widget/dist/script'),
  dashboard: join(ROOT, 'packages/dashboard/dist'),
}

type Options = { demo?: boolean; company?: boolean }

export async function serveCommand(
  config: Config,
  { demo = false, company = false }: Options,
): Promise<void> {
  for (const folder of Object.values(FOLDERS))
    if (!existsSync(folder)) throw new Error(`${folder} is missing. Build it with \`npx pnpm build\`.`)
  const log = withoutRepeats(
    createLog({ format: config.log, write: console.error, clock: Date.now }),
    Date.now,
  )
  for (const warning of config.warnings) log(warning, { level: 'warn' })
  const unlock = lockData(config)
  const place = databasePlace(config)
  const database = await openDatabase(place, config)
  if (demo)
    await database.write(async (tx) => applyProgramme(tx, await readProgramme(demoFile()), Date.now()))
  if (company) await makeCompanyOnce(database)
  // A log of JSON lines is collected by others, who should not read the key in it.
  const newKey = config.log === 'json' ? undefined : await firstKey(database)
  const backups =
    config.backups &&
    scheduleBackups({
      backups: config.backups,
      run: (signal) => runCommand('backup', signal),
      clock: Date.now,
      log,
    })
  const server = await startServer({
    database,
    port: config.port,
    host: config.host,
    publicUrl: config.publicUrl,
    limits: { trustsProxy: config.trustsProxy },
    metricsToken: config.metricsToken,
    oidc: config.oidc,
    mail: config.mail,
    webhooks: config.webhooks,
    naming: config.naming,
    metrics: backups?.metrics,
    analyse: (signal) => runCommand('analyse', signal),
    folders: { ...FOLDERS, shop: demo ? SHOP : undefined },
    log,
  })
  const retention = scheduleRetention({
    run: (signal) => runCommand('retain', signal),
    doIfDue: createDuties({ database, clock: Date.now }),
    log,
  })
  stopOnSignal(log, async () => {
    backups?.stop()
    retention.stop()
    await server.stop()
    await database.close()
    unlock()
  })

  const url = config.publicUrl ?? `http://localhost:${server.port}`
  const settings = describeSettings(config, { port: server.port, place })
  if (config.log === 'text') console.log(greeting({ url, settings, newKey, demo, company }))
  else log('Innerloop is running', { level: 'info', url, ...settings })
}

function demoFile(): string {
  return join(SHOP, 'innerloop.json')
}

async function firstKey(database: Database): Promise<string | undefined> {
  return database.write(async (tx) => {
    const isOwned = (await hasAdminKey(tx)) || (await hasOwner(tx))
    return isOwned ? undefined : createAdminKey(tx, Date.now())
  })
}

type Greeting = Required<Options> & {
  url: string
  settings: Record<string, string>
  newKey: string | undefined
}

function greeting({ url, settings, newKey, demo, company }: Greeting): string {
  const key = newKey
    ? `\n  Your admin key, shown this once:\n\n    ${newKey}\n`
    : '\n  The admin key was shown at the first start. Another: npx pnpm innerloop key\n'
  return [
    '',
    '  Innerloop is running.',
    '',
    `  Dashboard   ${url}/${newKey ? `#key=${newKey}` : ''}`,
    ...(company ? [`  A year’s    ${url}/?project=nordwerk${newKey ? `#key=${newKey}` : ''}`] : []),
    ...(demo ? [`  Demo shop   ${url}/shop/`] : []),
    ...Object.entries(settings).map(
      ([name, value]) => `  ${name[0]!.toUpperCase()}${name.slice(1).padEnd(10)} ${value}`,
    ),
    key,
  ].join('\n')
}
