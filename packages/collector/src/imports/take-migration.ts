import type { Survey } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { findResponseRows } from '../database/save-batch.ts'
import { saveTraits } from '../people/upload-traits.ts'
import { type Directory, type ProjectEntry, versionKey } from '../projects/directory.ts'
import { checkResponse } from '../responses/check-response.ts'
import { labelStored } from '../responses/label-stored.ts'
import { createReceiveResponses } from '../responses/receive-responses.ts'
import type { Arrival } from '../responses/store-responses.ts'
import { saveVersion } from '../surveys/save-version.ts'
import { saveTouchpoint } from '../touchpoints/save-touchpoint.ts'
import type { MigrationReport, MigrationUpload } from './migration.ts'

type Given = {
  database: Database
  directory: Directory
  projectId: string
  actor: Actor
  upload: MigrationUpload
  isDryRun: boolean
  now: number
}

/**
 * Stores what came from another product, without telling anybody of answers that are long past. Again changes nothing
 * more, as ids come from the ids that the responses had there.
 */
export async function takeMigration(given: Given): Promise<MigrationReport> {
  const { database, directory, projectId, upload, isDryRun, now } = given
  const before = directory.byId(projectId)!
  const made = upload.surveys.filter(({ id, version }) => !before.versions.has(versionKey(id, version)))
  if (!isDryRun) await makeWhatIsAsked(given, before, made)
  const entry = isDryRun ? asIfMade(before, upload, made) : directory.byId(projectId)!
  const responses = await takeResponses(given, entry)
  if (!isDryRun && upload.people.length > 0) await saveTraits(database, { entry, people: upload.people, now })
  const madeIds = made.map(({ id }) => id)
  const there = upload.surveys.map(({ id }) => id).filter((id) => !madeIds.includes(id))
  return { surveys: { made: madeIds, there }, responses, people: upload.people.length }
}

async function makeWhatIsAsked(
  { database, directory, projectId, actor, upload, now }: Given,
  { touchpoints }: ProjectEntry,
  made: readonly Survey[],
): Promise<void> {
  const key = upload.touchpoint
  const isNew = !touchpoints.has(key)
  if (!isNew && made.length === 0) return
  await database.write(async (tx) => {
    const done = (act: string, subject: string) => recordAct(tx, { projectId, actor, act, subject }, now)
    if (isNew) {
      await saveTouchpoint(tx, projectId, { key, name: key, channel: 'other' })
      await done('touchpoint.created', key)
    }
    for (const definition of made) {
      await saveVersion(tx, { projectId, definition, state: 'paused' }, now)
      await done('survey.migrated', definition.id)
    }
  })
  await directory.reload()
}

function asIfMade(
  entry: ProjectEntry,
  { touchpoint: key }: MigrationUpload,
  made: readonly Survey[],
): ProjectEntry {
  const versions = new Map(entry.versions)
  for (const survey of made) versions.set(versionKey(survey.id, survey.version), survey)
  const touchpoints = new Map(entry.touchpoints)
  if (!touchpoints.has(key)) touchpoints.set(key, { key, name: key, channel: 'other' })
  return { ...entry, versions, touchpoints }
}

async function takeResponses(
  { database, actor, upload, isDryRun, now }: Given,
  entry: ProjectEntry,
): Promise<MigrationReport['responses']> {
  const report: MigrationReport['responses'] = { added: 0, changed: 0, unchanged: 0, rejected: [] }
  const arrivals: Arrival[] = []
  const labels = new Map<string, { tags: string[]; notes: string[] }>()
  for (const { response, tags, notes } of upload.responses) {
    const checked = checkResponse(entry, response)
    if ('refusal' in checked) {
      const { detail, message } = checked.refusal
      report.rejected.push({ id: String(response['id']).slice(0, 200), detail: detail ?? message })
    } else {
      arrivals.push({ entry, ...checked, receivedAt: now })
      labels.set(checked.response.id, { tags, notes })
    }
  }
  if (arrivals.length === 0) return report
  if (isDryRun) {
    const known = await database.read((tx) => countKnown(tx, entry, arrivals))
    return { ...report, added: arrivals.length - known, unchanged: known }
  }
  const receive = createReceiveResponses(
    database,
    () => {},
    (tx, stored) => labelStored(tx, { stored, labels, actor }, now),
  )
  for (const { outcome } of await receive(arrivals)) report[outcome] += 1
  return report
}

async function countKnown(
  tx: Transaction,
  { project }: ProjectEntry,
  arrivals: readonly Arrival[],
): Promise<number> {
  const keys = arrivals.map(({ response }) => ({ projectId: project.id, id: response.id }))
  return (await findResponseRows(tx, keys)).length
}
