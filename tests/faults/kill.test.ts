import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical } from '@innerloop/shared/canonical'
import { mergeResponse } from '@innerloop/shared/merge-response'
import { expect, onTestFinished, test } from 'vitest'
import type { SurveyResponse } from '@innerloop/shared'
import { recount } from '../../packages/collector/src/counts/recount.ts'
import { audit, responses, responseTags, touchpoints } from '../../packages/collector/src/database/tables.ts'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { createDirectory } from '../../packages/collector/src/projects/directory.ts'
import { exportResponses } from '../../packages/collector/src/responses/export-responses.ts'
import type { Act } from './administer.ts'
import { deliverRest, surviveKills } from './survive-kills.ts'

const KILLS = 50

test(`everything acknowledged survives ${KILLS} kills at random moments, and is counted once`, async () => {
  const file = aFile()
  const outcome = await surviveKills(file, KILLS, 'honest')
  expect(outcome.acknowledged.length).toBeGreaterThan(KILLS)
  const { stored, differing, integrity } = await inspect(file)
  expect(lostOf(outcome.acknowledged, stored)).toEqual([])
  expect(undoneOf(outcome.acts, await inspectActs(file))).toEqual([])
  expect({ differing, integrity }).toEqual({ differing: 0, integrity: 'ok' })

  await deliverRest(file, outcome)
  const after = await inspect(file)
  expect([...after.stored.values()].map(whoever).map(canonical).sort()).toEqual(
    [...outcome.sent.values()].map(whoever).map(canonical).sort(),
  )
  expect(after.differing).toBe(0)
  const { acknowledged, acts } = outcome
  expect(new Set(acts.map(({ kind }) => kind)).size).toBe(3)
  console.log(`${acknowledged.length} saves and ${acts.length} acts acknowledged, ${KILLS} kills, none lost`)
})

test('the same test finds losses where the acknowledgement is sent before the commit', async () => {
  const file = aFile()
  const { acknowledged } = await surviveKills(file, 5, 'early')
  const { stored } = await inspect(file)
  expect(lostOf(acknowledged, stored).length).toBeGreaterThan(0)
})

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'innerloop.db')
}

async function inspect(file: string) {
  const database = openDatabase(file)
  try {
    const responses = await Array.fromAsync(exportResponses(database, 'demo'))
    const entry = (await createDirectory(database)).byId('demo')!
    const { differing } = await recount(database, entry)
    const integrity = await database.read(async (tx) =>
      tx.$client.pragma('integrity_check', { simple: true }),
    )
    return { stored: new Map(responses.map((response) => [response.id, response])), differing, integrity }
  } finally {
    database.close()
  }
}

/** A save is there if merging it in once more would change nothing. */
function lostOf(acknowledged: SurveyResponse[], stored: Map<string, SurveyResponse>): SurveyResponse[] {
  return acknowledged.filter((save) => {
    const found = stored.get(save.id)
    return !found || canonical(whoever(mergeResponse(found, save))) !== canonical(whoever(found))
  })
}

/** Whose it is changes when people are merged; that is looked at by itself. */
function whoever({ personId: _, ...response }: SurveyResponse): SurveyResponse {
  return response
}

type Done = { touchpoints: Set<string>; tags: Set<string>; people: Set<string>; audited: number }

async function inspectActs(file: string): Promise<Done> {
  const database = openDatabase(file)
  try {
    return await database.read(async (tx) => {
      const tags = await tx.select().from(responseTags)
      const people = await tx.selectDistinct({ personId: responses.personId }).from(responses)
      const points = await tx.select({ key: touchpoints.key }).from(touchpoints)
      return {
        touchpoints: new Set(points.map(({ key }) => key)),
        tags: new Set(tags.map(({ responseId, tag }) => `${responseId} ${tag}`)),
        people: new Set(people.map(({ personId }) => personId ?? '')),
        audited: await tx.$count(audit),
      }
    })
  } finally {
    database.close()
  }
}

/** Acts that were acknowledged, and are not there. */
function undoneOf(acts: Act[], done: Done): Act[] {
  expect(done.audited).toBeGreaterThanOrEqual(acts.filter(({ kind }) => kind === 'touchpoint').length)
  return acts.filter((act) => {
    if (act.kind === 'touchpoint') return !done.touchpoints.has(act.key)
    if (act.kind === 'tag') return !done.tags.has(`${act.responseId} ${act.tag}`)
    return done.people.has(act.from)
  })
}
