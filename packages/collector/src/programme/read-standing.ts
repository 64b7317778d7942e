import type { Transaction } from '../database/open-database.ts'
import { listRecords } from '../records/read-records.ts'
import type { Identified, RecordKind } from '../records/record-kind.ts'
import { ASSESSMENTS } from './assessment.ts'
import { CHECKLISTS } from './checklist.ts'
import { gapsOf } from './gaps-of.ts'
import { phaseStateOf } from './phase-state-of.ts'
import { PHASES } from './phase.ts'
import { PROMISES, VISIONS } from './promise.ts'
import { SELF_CHECKS } from './self-check.ts'
import type { ProgrammeStanding } from './standing.ts'
import { streaksOf } from './streaks-of.ts'
import { UNITS } from './unit.ts'

const MOST_CHECKS = 50

/** @param today as `2026-11-22`, in the project's time zone */
export async function readStanding(
  tx: Transaction,
  projectId: string,
  today: string,
): Promise<ProgrammeStanding> {
  const all = async <T extends Identified>(kind: RecordKind<T>) =>
    (await listRecords(tx, projectId, kind)).map(({ definition }) => definition)
  const checks = (await all(SELF_CHECKS)).toSorted(byDay)
  const units = (await all(UNITS)).toSorted((a, b) => a.name.localeCompare(b.name))
  const phases = (await all(PHASES)).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return {
    today,
    assessments: (await all(ASSESSMENTS)).toSorted(byDay),
    phases: phases.map((phase) => ({ ...phase, state: phaseStateOf(phase, today) })),
    visions: await all(VISIONS),
    promises: await all(PROMISES),
    selfChecks: { checks: checks.slice(0, MOST_CHECKS), streaks: streaksOf(checks, today) },
    checklists: await all(CHECKLISTS),
    units,
    gaps: gapsOf(units),
  }
}

function byDay(a: { on: string }, b: { on: string }): number {
  return a.on < b.on ? 1 : -1
}
