import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makeCompany } from '../company/make-company.ts'
import type { Config } from '../config.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { createDirectory } from '../projects/directory.ts'
import { databasePlace } from './database-file.ts'
import { number } from './number.ts'

const PROGRAMME = fileURLToPath(new URL('../../../../examples/company/innerloop.json', import.meta.url))

export async function companyCommand(config: Config): Promise<void> {
  const database = await openDatabase(databasePlace(config))
  try {
    const made = await makeCompanyOnce(database)
    if (!made) throw new Error('The generated company is there already: project "nordwerk".')
    const { people, responses, cases } = made
    console.log(
      `Made "${made.projectId}": ${number(people)} customers, ${number(responses)} prompts of a year with their answers, ${number(cases)} cases.`,
    )
  } finally {
    await database.close()
  }
}

/** Unless it is there already. */
export async function makeCompanyOnce(database: Database) {
  const programme = JSON.parse(await readFile(PROGRAMME, 'utf8'))
  const directory = await createDirectory(database)
  if (directory.byId(programme.project.id)) return undefined
  return makeCompany(database, { programme, now: Date.now() })
}
