import { type Context, Hono } from 'hono'
import type { TableKind } from '@innerloop/shared/table'
import type { z } from 'zod'
import { may } from '../access/access.ts'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { SaveQuery } from '../observations/observation-pages.ts'
import { problem } from '../problem.ts'
import { announceChange } from '../projects/announce-change.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { parseBody, parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { columnsSaid, ObservationsUpload, PeopleUpload, sayColumns, StaffUpload } from './csv-upload.ts'
import { importObservations } from './import-observations.ts'
import { importPeople } from './import-people.ts'
import { importStaff } from './import-staff.ts'
import { MigrationUpload } from './migration.ts'
import { RosterUpload, type StaffLine } from './roster.ts'
import { openTable, pieceOf } from './table-source.ts'
import { takeMigration } from './take-migration.ts'
import { takeRoster } from './take-roster.ts'

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
}

const MOST_BYTES = 8 * 1024 * 1024

/** Files, and lists of staff. With `dryRun` they say what would come of it. */
export function createImportRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, directory, liveFeed, clock } = dependencies

  async function takeStaff(
    context: Context<NodeEnv>,
    { staff, isComplete }: { staff: readonly StaffLine[]; isComplete: boolean },
  ) {
    const { entry, actor } = await admission.admit(context, 'programme:write')
    const given = { entry, actor, staff, isComplete, isDryRun: isDryRun(context) }
    const report = await database.write((tx) => takeRoster(tx, given, clock()))
    if (!given.isDryRun && report.changes.length > 0) await announceChange(dependencies)
    return report
  }

  return new Hono<NodeEnv>()
    .post('/people/import', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:write')
      const table = await tableOf(context, entry, 'people', PeopleUpload)
      const given = { database, entry, actor, table, isDryRun: isDryRun(context), now: clock() }
      const { people, known, refused } = await importPeople(given)
      return context.json({ people, known, refused, columns: sayColumns(table.mapping.columns) })
    })
    .post('/observations/import', async (context) => {
      const { entry } = await admission.admit(context, 'responses:write')
      const { upload, ...table } = await tableOf(context, entry, 'observations', ObservationsUpload)
      const given = { database, entry, table, given: upload, isDryRun: isDryRun(context), now: clock() }
      const imported = await importObservations(given)
      if (!given.isDryRun) liveFeed.announce({ kind: 'changed' })
      return context.json({ ...imported, columns: sayColumns(table.mapping.columns) })
    })
    .post('/migrations', async (context) => {
      const { entry, actor, access } = await admission.admit(context, 'people:write')
      const upload = parseBody(MigrationUpload, await readJson(context, MOST_BYTES))
      const { id: projectId } = entry.project
      if (upload.surveys.length > 0 && !may(access, 'programme:write', projectId))
        throw problem('access.denied', 'To bring surveys needs the permission "programme:write".')
      const given = { database, directory, projectId, actor, upload, now: clock() }
      const report = await takeMigration({ ...given, isDryRun: isDryRun(context) })
      if (!isDryRun(context)) await announceChange(dependencies)
      return context.json(report)
    })
    .post('/roster', async (context) => {
      await admission.admit(context, 'programme:write')
      const roster = parseBody(RosterUpload, await readJson(context, MOST_BYTES))
      return context.json(await takeStaff(context, roster))
    })
    .post('/roster/import', async (context) => {
      const { entry } = await admission.admit(context, 'programme:write')
      const { upload, ...table } = await tableOf(context, entry, 'roster', StaffUpload)
      const { isComplete } = upload
      const report = await importStaff(table, (staff) => takeStaff(context, { staff, isComplete }))
      return context.json({ ...report, columns: sayColumns(table.mapping.columns) })
    })
}

function isDryRun(context: Context<NodeEnv>): boolean {
  return parseQuery(SaveQuery, context.req.query()).dryRun === 'true'
}

async function tableOf<T extends z.output<typeof PeopleUpload>>(
  context: Context<NodeEnv>,
  { project }: ProjectEntry,
  kind: TableKind,
  schema: z.ZodType<T>,
) {
  const upload = parseBody(schema, await readJson(context, MOST_BYTES))
  const { csv, columns, ...rest } = upload
  const wanted = { ...rest, kind, timeZone: project.timeZone, columns: columnsSaid(kind, columns) }
  return { ...(await openTable(pieceOf(csv), wanted)), upload }
}
