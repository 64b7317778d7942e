import { canonical } from '@innerloop/shared/canonical'
import { mergeResponse } from '@innerloop/shared/merge-response'
import type { SurveyResponse } from '@innerloop/shared'
import { recount } from '../../packages/collector/src/counts/recount.ts'
import { withOpenDatabase } from '../../packages/collector/src/database/open-database.ts'
import { audit, responses, responseTags, touchpoints } from '../../packages/collector/src/database/tables.ts'
import { createDirectory } from '../../packages/collector/src/projects/directory.ts'
import { exportResponses } from '../../packages/collector/src/responses/export-responses.ts'
import type { Act } from './administer.ts'

/** What is stored, and how many counters a recount changes. */
export function inspect(place: string) {
  return withOpenDatabase(place, async (database) => {
    const responses = await Array.fromAsync(exportResponses(database, 'demo'))
    const entry = (await createDirectory(database)).byId('demo')!
    const { differing } = await recount(database, entry)
    return { stored: new Map(responses.map((response) => [response.id, response])), differing }
  })
}

/** A save is there if merging it in once more would change nothing. */
export function lostOf(
  acknowledged: SurveyResponse[],
  stored: Map<string, SurveyResponse>,
): SurveyResponse[] {
  return acknowledged.filter((save) => {
    const found = stored.get(save.id)
    return !found || canonical(whoever(mergeResponse(found, save))) !== canonical(whoever(found))
  })
}

/** Whose it is changes when people are merged; that is looked at by itself. */
function whoever({ personId: _, ...response }: SurveyResponse): SurveyResponse {
  return response
}

/** All of them in one order, to be compared. */
export function textsOf(responses: Iterable<SurveyResponse>): string[] {
  return Array.from(responses, (response) => canonical(whoever(response))).sort()
}

type Done = { touchpoints: Set<string>; tags: Set<string>; people: Set<string>; audited: number }

/** What the team's acts left. */
export function inspectActs(place: string): Promise<Done> {
  return withOpenDatabase(place, (database) =>
    database.read(async (tx) => {
      const tags = await tx.select().from(responseTags)
      const people = await tx.selectDistinct({ personId: responses.personId }).from(responses)
      const points = await tx.select({ key: touchpoints.key }).from(touchpoints)
      return {
        touchpoints: new Set(points.map(({ key }) => key)),
        tags: new Set(tags.map(({ responseId, tag }) => `${responseId} ${tag}`)),
        people: new Set(people.map(({ personId }) => personId ?? '')),
        audited: await tx.$count(audit),
      }
    }),
  )
}

/** Acts that were acknowledged, and are not there. */
export function undoneOf(acts: Act[], done: Done): Act[] {
  return acts.filter((act) => {
    if (act.kind === 'touchpoint') return !done.touchpoints.has(act.key)
    if (act.kind === 'tag') return !done.tags.has(`${act.responseId} ${act.tag}`)
    return done.people.has(act.from)
  })
}
