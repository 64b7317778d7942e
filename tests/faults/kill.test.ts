import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical } from '@innerloop/shared/canonical'
import { mergeResponse } from '@innerloop/shared/merge-response'
import { expect, onTestFinished, test } from 'vitest'
import type { SurveyResponse } from '@innerloop/shared'
import { recount } from '../../packages/collector/src/counts/recount.ts'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { createDirectory } from '../../packages/collector/src/projects/directory.ts'
import { exportResponses } from '../../packages/collector/src/responses/export-responses.ts'
import { deliverRest, surviveKills } from './survive-kills.ts'

const KILLS = 20

test(`everything acknowledged survives ${KILLS} kills at random moments, and is counted once`, async () => {
  const file = aFile()
  const outcome = await surviveKills(file, KILLS, 'honest')
  expect(outcome.acknowledged.length).toBeGreaterThan(KILLS)
  const { stored, differing, integrity } = await inspect(file)
  expect(lostOf(outcome.acknowledged, stored)).toEqual([])
  expect({ differing, integrity }).toEqual({ differing: 0, integrity: 'ok' })

  await deliverRest(file, outcome)
  const after = await inspect(file)
  expect([...after.stored.values()].map(canonical).sort()).toEqual(
    [...outcome.sent.values()].map(canonical).sort(),
  )
  expect(after.differing).toBe(0)
  console.log(`${outcome.acknowledged.length} acknowledged saves, ${KILLS} kills, none lost`)
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
    return !found || canonical(mergeResponse(found, save)) !== canonical(found)
  })
}
