import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Survey } from '@innerloop/shared'
import {
  type Migrated,
  type MigrationOptions,
  needsMapping,
  type Product,
  readProduct,
  type SourceFile,
} from '@innerloop/shared/migrations'
import { OPERATOR } from '../access/operator.ts'
import type { Config } from '../config.ts'
import { createDirectory } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { sayColumns } from '../imports/csv-upload.ts'
import { MigrationUpload } from '../imports/migration.ts'
import { parseColumn } from '../imports/parse-column.ts'
import { openTable, pieceOf } from '../imports/table-source.ts'
import { takeMigration } from '../imports/take-migration.ts'
import { withDatabase } from './database-file.ts'
import { number } from './number.ts'

type Options = {
  touchpoint: string
  locale: string
  metric: MigrationOptions['metric']
  personProperty?: string
  column?: string[]
  delimiter?: string
  project?: string
  dryRun?: boolean
}

const AT_ONCE = 500

export async function migrateCommand(
  config: Config,
  product: Product,
  paths: readonly string[],
  options: Options,
): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }))
  await withDatabase(config, async (database) => {
    const directory = await createDirectory(database)
    const { project } = pickProject(directory.all(), options.project)
    const mapping = await mappingOf(product, files, options, project.timeZone)
    const given = { ...options, timeZone: project.timeZone }
    const migrated = readProduct({ product, files, options: given, mapping })
    sayMigrated(migrated)
    const sum = { added: 0, changed: 0, unchanged: 0, rejected: 0 }
    for (const part of partsOf(migrated, options.touchpoint)) {
      const upload = MigrationUpload.parse(part)
      const place = { database, directory, projectId: project.id, actor: OPERATOR, now: Date.now() }
      const report = await takeMigration({ ...place, upload, isDryRun: options.dryRun === true })
      for (const { id, detail } of report.responses.rejected) console.error(`  ${id}: ${detail}`)
      sum.added += report.responses.added
      sum.changed += report.responses.changed
      sum.unchanged += report.responses.unchanged
      sum.rejected += report.responses.rejected.length
      if (report.surveys.made.length > 0 && !options.dryRun)
        console.log(
          `Made and paused: ${report.surveys.made.join(', ')}. Look at their wording, then resume them.`,
        )
    }
    const parts = `${number(sum.added)} added, ${number(sum.changed)} changed, ${number(sum.unchanged)} already there, ${number(sum.rejected)} rejected`
    console.log(`${options.dryRun ? 'Nothing was changed. It would be: ' : ''}${parts}.`)
    if (sum.rejected > 0) process.exitCode = 2
  })
}

async function mappingOf(product: Product, files: readonly SourceFile[], options: Options, timeZone: string) {
  const file = files.find((one) => needsMapping(product, one))
  if (!file) return undefined
  const columns = Object.fromEntries((options.column ?? []).map((text) => parseColumn('responses', text)))
  const wanted = { kind: 'responses' as const, timeZone, columns, delimiter: options.delimiter }
  const { mapping } = await openTable(pieceOf(file.text), wanted)
  for (const [name, what] of Object.entries(sayColumns(mapping.columns))) console.log(`  ${name} = ${what}`)
  return mapping
}

function sayMigrated({ surveys, responses, people, leftOut }: Migrated): void {
  console.log(
    `Found ${number(surveys.length)} surveys, ${number(responses.length)} responses, ${number(people.length)} people with traits.`,
  )
  for (const survey of surveys) {
    const { name, questions } = Survey.parse(survey)
    const asked = questions.map(({ kind, wording }) => `${kind} "${Object.values(wording)[0]}"`)
    console.log(`  ${survey.id}: ${name}: ${asked.join('; ')}`)
  }
  for (const { what, why, count } of leftOut) console.log(`  left out, ${number(count)} ×: ${what}: ${why}`)
}

/** Surveys come before the responses to them. */
function* partsOf({ surveys, responses, people }: Migrated, touchpoint: string) {
  yield { touchpoint, surveys }
  for (let from = 0; from < responses.length; from += AT_ONCE)
    yield { touchpoint, surveys, responses: responses.slice(from, from + AT_ONCE) }
  for (let from = 0; from < people.length; from += AT_ONCE)
    yield { touchpoint, people: people.slice(from, from + AT_ONCE) }
}
