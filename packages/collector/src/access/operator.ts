import type { Actor } from './access.ts'

/** Whoever may run commands on the machine of the collector may do everything there. */
export const OPERATOR: Actor = { kind: 'command', id: 'command', name: 'Command line' }
