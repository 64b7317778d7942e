import { canonical } from '@innerloop/shared/canonical'
import type { Config } from '../config.ts'
import { withOpenDatabase } from '../database/open-database.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { createDirectory } from '../projects/directory.ts'
import { databasePlace } from './database-file.ts'
import { readProgramme } from './read-programme.ts'

export async function applyCommand(config: Config, file: string): Promise<void> {
  const programme = await readProgramme(file)
  const { project, touchpoints, surveys } = programme
  const before = await withOpenDatabase(databasePlace(config), async (database) => {
    const known = (await createDirectory(database)).byId(project.id)
    await database.write((tx) => applyProgramme(tx, programme, Date.now()))
    return known?.project
  })
  console.log(
    `Applied "${project.id}": touchpoints ${touchpoints.length}, published surveys ${surveys.length}.`,
    `The public key is ${project.key}.`,
  )
  if (before && canonical(before.dimensions ?? []) !== canonical(project.dimensions ?? []))
    console.log('The dimensions changed. `innerloop recount` counts the past by them.')
}
