import type { TableMapping } from '../table/table-mapping.ts'
import {
  createMigration,
  type Migrated,
  type MigrationOptions,
  type Product,
  type SourceFile,
} from './migrated.ts'
import { readDelighted } from './read-delighted.ts'
import { readFormbricks } from './read-formbricks.ts'
import { readPosthog } from './read-posthog.ts'
import { readResponseTable } from './read-response-table.ts'
import { readSatismeter } from './read-satismeter.ts'
import { readWootric } from './read-wootric.ts'

const READERS = {
  delighted: readDelighted,
  posthog: readPosthog,
  formbricks: readFormbricks,
  wootric: readWootric,
  satismeter: readSatismeter,
}

type Given = {
  product: Product
  files: readonly SourceFile[]
  options: MigrationOptions
  /** What the columns of CSV files hold whose headers are not documented. */
  mapping?: TableMapping | undefined
}

/** CSV of these has columns that nobody documents. */
export function needsMapping(product: Product, { name }: SourceFile): boolean {
  return /\.csv$/i.test(name) && product !== 'posthog' && product !== 'formbricks'
}

/** What a product's files come to. @throws Error of a file that is not what its name says */
export function readProduct({ product, files, options, mapping }: Given): Migrated {
  const migration = createMigration()
  const tables = files.filter((file) => needsMapping(product, file))
  READERS[product](
    migration,
    files.filter((file) => !tables.includes(file)),
    options,
  )
  for (const file of tables) {
    if (!mapping) throw new Error(`Say what the columns of ${file.name} hold.`)
    readResponseTable(migration, file, { product, options, mapping })
  }
  return migration.end()
}
