import type { RecordKind } from './record-kind.ts'

/** Every kind of what a team writes down; a programme's file takes them all along. */
export const RECORD_KINDS: readonly RecordKind[] = []
