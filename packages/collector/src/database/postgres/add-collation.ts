import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Run after drizzle-kit has generated migrations, which cannot say how texts are compared: byte by byte, as SQLite
// compares them, whatever the language of the database is.

const FOLDER = fileURLToPath(new URL('../migrations-postgres/', import.meta.url))
const TEXT_COLUMN = /^(\t"\w+" |ALTER TABLE "\w+" ADD COLUMN "\w+" )text(?! COLLATE)/gm

for (const name of readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))) {
  const sql = readFileSync(FOLDER + name, 'utf8')
  writeFileSync(FOLDER + name, sql.replaceAll(TEXT_COLUMN, '$1text COLLATE "C"'))
}
