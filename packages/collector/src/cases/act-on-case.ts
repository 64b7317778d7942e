import { newId } from '@innerloop/shared/new-id'
import type { CaseAct, CaseActor, CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import { allowGesture, type Who } from './allow-gesture.ts'
import { progressOf, refusalOf } from './refusal-of.ts'
import { readEvents } from './store/read-events.ts'
import { saveEvent } from './store/save-event.ts'

type Doing = {
  caseId: string
  act: CaseAct
  by: CaseActor
  /** Needed for what takes an authority in the project, and goes into the audit log. */
  who?: Who
}

/**
 * Somebody does something about a case.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @throws Problem `case.unknown`, `case.not-now`, `case.untried` or `case.over-limit`
 */
export async function actOnCase(
  tx: Transaction,
  entry: ProjectEntry,
  { caseId, act, by, who }: Doing,
  now: number,
): Promise<CaseEvent> {
  const events = await readEvents(tx, entry.project.id, caseId)
  if (events.length === 0) throw problem('case.unknown', 'It may have gone with its answer.')
  const refusal = refusalOf(progressOf(events), act)
  if (refusal) throw problem(refusal.code, refusal.detail)
  if (act.kind === 'handed-over' && !entry.routing.teams.has(act.teamId))
    throw problem('request.invalid', `There is no team "${act.teamId}".`)
  if (act.kind === 'resolved' && !rootCausesOf(entry.project).some(({ key }) => key === act.rootCause))
    throw problem('request.invalid', `"rootCause": there is none called "${act.rootCause}" in this project.`)
  if (act.kind === 'gesture') await allowGesture(tx, entry, { caseId, events, act, by, who }, now)
  // Its place is after all that happened before, whatever the clocks of several collectors say.
  const at = Math.max(now, events.at(-1)!.at)
  const event: CaseEvent = { ...act, id: newId(at), at, by }
  await saveEvent(tx, entry, { caseId, event })
  return event
}
