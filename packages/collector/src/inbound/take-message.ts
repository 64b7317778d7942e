import type { Database } from '../database/open-database.ts'
import { checkObservations } from '../observations/check-observations.ts'
import { saveObservations } from '../observations/save-observations.ts'
import { TraitsUpload } from '../people/person.ts'
import { saveTraits } from '../people/upload-traits.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { InboundHook } from './inbound-hook.ts'
import type { InboundOutcome } from './inbound-outcome.ts'
import { type Message, readMessage } from './read-message.ts'

type Given = { entry: ProjectEntry; hook: InboundHook; message: Omit<Message, 'timeZone'> }

/** All of a message, or nothing of it. Again changes nothing more. */
export async function takeMessage(
  database: Database,
  { entry, hook, message }: Given,
): Promise<InboundOutcome> {
  const read = readMessage(hook, { ...message, timeZone: entry.project.timeZone })
  if (read.result === 'ignored') return { result: 'ignored' }
  const { missing } = read
  if (read.result === 'unread') return { result: 'refused', why: read.why, missing }
  const { given, rejected } = checkObservations(entry, read.observations)
  if (rejected.length > 0) return { result: 'refused', why: rejected[0]!.detail, missing }
  const people = read.people.length > 0 ? TraitsUpload.safeParse({ people: read.people }) : undefined
  if (people?.error) return { result: 'refused', why: people.error.issues[0]!.message, missing }
  const now = message.receivedAt
  if (given.length > 0) await database.write((tx) => saveObservations(tx, { entry, given }, now))
  if (people) await saveTraits(database, { entry, people: people.data.people, now })
  return { result: 'taken', observations: given.length, people: read.people.length, missing }
}
