import type { Config } from '../config.ts'
import { createAdminKey } from '../keys/admin-keys.ts'
import { withDatabase } from './database-file.ts'

export async function keyCommand(config: Config): Promise<void> {
  const key = await withDatabase(config, (database) => database.write((tx) => createAdminKey(tx, Date.now())))
  console.log(key)
}
