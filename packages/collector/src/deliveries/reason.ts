import type { Warning } from '../warnings/warning.ts'

/** Why somebody gets a message. It is put into words when it is sent, in the reader's language. */
export type Reason =
  /** Of a touchpoint, by its name. */
  | { kind: 'owner' | 'supervisor'; name: string }
  | { kind: 'team'; name: string }
  | { kind: 'account-manager' | 'employee' | 'project-owner' | 'endpoint' }
  /** By the name of the rule. */
  | { kind: 'rule'; name: string }
  /** By the name of who did it. */
  | { kind: 'assigned' | 'handed-over'; name: string }
  | { kind: 'late'; missed: 'contact' | 'resolution'; isSupervised: boolean }
  /** Whoever followed a case up, or supervises it, hears what came of it. */
  | { kind: 'outcome' }
  | Warning
