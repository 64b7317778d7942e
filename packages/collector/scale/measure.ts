// `pnpm scale:measure`: measures on this machine all that docs/scale.md starts from, and writes measured.json.
// `--database postgres` adds the points of the collector on PostgreSQL, and leaves all others as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { cores } from '../bench/contender.ts'
import { createClient } from '../src/database/postgres/connection.ts'
import { startPostgres } from '../src/testing/postgres-server.ts'
import { measureServing } from './measure-serving.ts'
import { measureStore } from './measure-store.ts'
import { measureFiles, measureWire } from './measure-wire.ts'
import { type Measured, MEASURED_FILE, readMeasured } from './measured.ts'

const SERVER = 'collector-server.ts'

const { values } = parseArgs({ options: { database: { type: 'string', default: 'sqlite' } } })
await save(values.database === 'postgres' ? await measurePostgres() : await measureSqlite())

async function measureSqlite(): Promise<Measured> {
  const { collector, noop, ...serving } = await measureServing(SERVER)
  const wire = await measureWire(collector.port)
  const files = await measureFiles(collector)
  collector.stop()
  const store = await measureStore()
  const before = existsSync(MEASURED_FILE) ? readMeasured() : undefined
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: { cores, processor: cpus()[0]!.model, node: process.versions.node },
    noop,
    sqlite: { ...serving, ...store },
    wire,
    files,
    ...(before?.postgres && { postgres: before.postgres }),
  }
}

async function measurePostgres(): Promise<Measured> {
  const postgres = await startPostgres({ isSafe: true })
  process.env['BENCH_DATABASE_URL'] = postgres.url
  const { collector, points, alone } = await measureServing(SERVER)
  collector.stop()
  await postgres.stop()
  return { ...readMeasured(), postgres: { version: await versionOf(postgres.url), points, alone } }
}

async function versionOf(url: string): Promise<string> {
  const client = createClient(url)
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  return rows[0]!.server_version
}

async function save(measured: Measured): Promise<void> {
  const short = JSON.stringify(measured, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  )
  writeFileSync(MEASURED_FILE, await format(short, { parser: 'json', printWidth: 110 }))
  console.log(readFileSync(MEASURED_FILE, 'utf8'))
}
