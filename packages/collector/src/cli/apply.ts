import type { Config } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { databaseFile } from './database-file.ts'
import { readProgramme } from './read-programme.ts'

export async function applyCommand(config: Config, file: string): Promise<void> {
  const programme = await readProgramme(file)
  const database = openDatabase(databaseFile(config))
  try {
    await database.write((tx) => applyProgramme(tx, programme, Date.now()))
  } finally {
    database.close()
  }
  const { project, touchpoints, surveys } = programme
  console.log(
    `Applied "${project.id}": touchpoints ${touchpoints.length}, published surveys ${surveys.length}.`,
    `The public key is ${project.key}.`,
  )
}
