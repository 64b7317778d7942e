import { DECISIONS } from '../decisions/decision.ts'
import { GOALS } from '../goals/goal-kind.ts'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import type { RecordKind } from './record-kind.ts'

/** Every kind of what a team writes down; a programme's file takes them all along. */
export const RECORD_KINDS: readonly RecordKind[] = [DECISIONS, GOALS, INITIATIVES] as readonly RecordKind[]
