import { Readable } from 'node:stream'
import { type Context, Hono } from 'hono'
import { may } from '../access/access.ts'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { readThemeTest } from '../themes/matching/read-theme-test.ts'
import { findResponse } from './find-response.ts'
import { cursorOf, positionOf } from './listing/cursor.ts'
import { exportMatching } from './listing/export-matching.ts'
import { findPage } from './listing/find-page.ts'
import { listedResponsesOf } from './listing/listed-responses-of.ts'
import { createFilter } from './listing/response-filter.ts'
import { ExportQuery, parseWanted, ResponsesQuery, type Wanted } from './listing/responses-query.ts'
import type { ListedResponse, ShownResponse } from './listed-response.ts'
import { mayContactIn } from './may-contact-in.ts'
import { readNotes } from './notes/response-notes.ts'
import { shownAnswerOf } from './shown-answer-of.ts'
import { EXPORT_TYPES, writeResponses } from './write-responses.ts'

type Dependencies = { database: Database; admission: Admission }

/** What customers answered: to be looked through, read one by one, and taken away. */
export function createAnswerRoutes({ database, admission }: Dependencies): Hono<NodeEnv> {
  async function admitReader(context: Context<NodeEnv>) {
    const { entry, access } = await admission.admit(context, 'responses:read')
    return { entry, seesPeople: may(access, 'people:read', entry.project.id) }
  }

  async function filterFor(entry: ProjectEntry, wanted: Wanted) {
    const { theme } = wanted
    return createFilter(
      entry,
      wanted,
      theme === undefined ? undefined : await readThemeTest(database, entry, theme),
    )
  }

  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { entry, seesPeople } = await admitReader(context)
      const wanted = parseWanted(ResponsesQuery, context.req.query())
      if (!seesPeople) refuseAskingForPeople(wanted)
      const { cursor, order, limit } = wanted
      const after = cursor === undefined ? undefined : positionOf(cursor)
      const filter = await filterFor(entry, wanted)
      const { found, next, scanned } = await findPage(database, entry, { filter, order, after, limit })
      const responses = await database.read((tx) => listedResponsesOf(tx, found, seesPeople))
      return context.json({
        responses: responses.map((one) => show(entry, one)),
        ...(next && { next: cursorOf(next) }),
        scanned,
      })
    })
    .get('/export', async (context) => {
      const { entry } = await admission.admit(context, 'people:write')
      const { format, ...wanted } = parseWanted(ExportQuery, context.req.query())
      const filter = await filterFor(entry, wanted)
      const lines = writeResponses(
        exportMatching(database, entry, { filter, order: wanted.order }),
        format,
        entry,
      )
      return context.body(Readable.toWeb(lines) as ReadableStream, 200, {
        'content-type': EXPORT_TYPES[format],
        'content-disposition': `attachment; filename="responses.${format}"`,
      })
    })
    .get('/:responseId', async (context) => {
      const { entry, seesPeople } = await admitReader(context)
      const projectId = entry.project.id
      const responseId = context.req.param('responseId')
      const response = await database.read(async (tx) => {
        const row = await findResponse(tx, projectId, responseId)
        const [listed] = await listedResponsesOf(tx, [row], seesPeople)
        return { ...show(entry, listed!), notes: await readNotes(tx, { projectId, responseId }) }
      })
      return context.json(response)
    })
}

function show(entry: ProjectEntry, listed: ListedResponse): ShownResponse {
  const { score = null, comment = null } = shownAnswerOf(entry, listed) ?? {}
  const survey = entry.versions.get(versionKey(listed.surveyId, listed.surveyVersion))
  return { ...listed, score, comment, mayContact: survey ? mayContactIn(survey, listed) : null }
}

/** Whoever may not know who it was could find out by asking for one after the other. */
function refuseAskingForPeople({ person, visitor, facts }: Wanted): void {
  if (person === undefined && visitor === undefined && !facts.some(({ kind }) => kind === 'trait')) return
  throw problem('access.denied', 'To ask for a person, visitor or trait needs the permission "people:read".')
}
