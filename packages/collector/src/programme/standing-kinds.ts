import { z } from 'zod'
import type { RecordKind } from '../records/record-kind.ts'
import { Assessment, ASSESSMENTS } from './assessment.ts'
import { Checklist, CHECKLISTS } from './checklist.ts'
import { Phase, PHASES } from './phase.ts'
import { CustomerPromise, PROMISES, Vision, VISIONS } from './promise.ts'
import { SELF_CHECKS, SelfCheck } from './self-check.ts'
import { Unit, UNITS } from './unit.ts'

/** What a programme consists of beside what is asked. A promise comes after the vision that it may name. */
export const STANDING_KINDS = [
  ASSESSMENTS,
  CHECKLISTS,
  PHASES,
  VISIONS,
  PROMISES,
  SELF_CHECKS,
  UNITS,
] as unknown as readonly RecordKind[]

/** As the kind in the address says. */
export const StandingRecord = z.union([
  Assessment,
  Phase,
  Vision,
  SelfCheck,
  Checklist,
  Unit,
  CustomerPromise,
])
export type StandingRecord = z.infer<typeof StandingRecord>
