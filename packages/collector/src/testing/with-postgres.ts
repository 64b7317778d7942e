import type { TestProject } from 'vitest/node'
import { openDatabase } from '../database/open-database.ts'
import { askServer, TEMPLATE, urlOf } from './postgres-databases.ts'
import { startPostgres } from './postgres-server.ts'

/** One server for all tests: our own, or the one that TEST_DATABASE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const own = given ? undefined : await startPostgres()
  const server = given || own!.url
  await askServer(server, `DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await askServer(server, `CREATE DATABASE ${TEMPLATE}`)
  await (await openDatabase(urlOf(server, TEMPLATE))).close()
  project.provide('postgresUrl', server)
  return async () => {
    await askServer(server, `DROP DATABASE ${TEMPLATE}`)
    await own?.stop()
  }
}
