import { rmSync } from 'node:fs'
import { recount } from '../../counts/recount.ts'
import { copyDatabase } from '../../database/sqlite/backup-database.ts'
import { withOpenDatabase } from '../../database/open-database.ts'
import { replaceDatabase } from '../../database/sqlite/replace-database.ts'
import { createDirectory } from '../../projects/directory.ts'

type Restored = { responses: number; differing: number }

/**
 * Puts a backup in the place of the database, which is kept aside. Everything that can fail is tried on a copy first:
 * reading all of it, bringing its tables up to date, counting it anew.
 *
 * @throws Error if the backup is not whole, or of a newer Innerloop; then nothing has changed
 */
export async function restoreBackup(options: {
  backup: string
  database: string
  aside: string
}): Promise<Restored> {
  const draft = `${options.database}.restoring`
  const rests = ['', '-journal', '-wal', '-shm'].map((suffix) => draft + suffix)
  const removeRests = () => rests.forEach((rest) => rmSync(rest, { force: true }))
  removeRests()
  try {
    const { responses } = await copyDatabase(options.backup, draft)
    const differing = await recountAll(draft)
    replaceDatabase({ file: options.database, by: draft, aside: options.aside })
    return { responses, differing }
  } catch (error) {
    const message = (error as Error).message.replaceAll(draft, 'The copy of it')
    throw new Error(`${options.backup} was not restored, and nothing has changed. ${message}`, {
      cause: error,
    })
  } finally {
    removeRests()
  }
}

function recountAll(file: string): Promise<number> {
  return withOpenDatabase(file, async (database) => {
    let differing = 0
    for (const entry of (await createDirectory(database)).all())
      differing += (await recount(database, entry)).differing
    return differing
  })
}
