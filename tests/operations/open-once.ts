// Opens the database, as a start does, and says before and after.
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'

process.send!('begin')
setImmediate(async () => {
  await (await openDatabase(process.argv[2]!)).close()
  process.send!('done')
})
